//! What strangers hand to the page: broken, endless, contradictory and malicious files, links and messages.

mod any;
#[expect(unreachable_pub, reason = "`fuzz/` has the same file as a part of its own library")]
mod checks;
mod corpus;
mod files;
mod load;
mod payloads;
