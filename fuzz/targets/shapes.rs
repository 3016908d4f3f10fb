#![no_main]

use mandate_atlas_fuzz::checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::shapes(&String::from_utf8_lossy(bytes)));
