//! How large every function of a WebAssembly program is, by its name. Only what that needs is read of the format
//! (WebAssembly Core 2.0, 5.4 and 7.4.1).

/// A function's name and the bytes of its code.
pub(super) type Function = (String, u64);

const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const CODE: u8 = 10;

/// The functions of a program that has their names.
pub(super) fn functions(program: &[u8]) -> Result<Vec<Function>, String> {
    let mut sections = Bytes(program.strip_prefix(b"\0asm\x01\0\0\0").ok_or("this is no WebAssembly")?);
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), Vec::new());
    while !sections.0.is_empty() {
        let id = sections.byte()?;
        let mut section = Bytes(sections.prefixed()?);
        match id {
            IMPORTS => imported = imported_functions(section)?,
            CODE => {
                for _ in 0..section.number()? {
                    sizes.push(section.prefixed()?.len() as u64);
                }
            }
            CUSTOM if section.prefixed()? == b"name" => names = function_names(section)?,
            _ => {}
        }
    }
    if names.is_empty() && !sizes.is_empty() {
        return Err("the program has no names of functions".to_owned());
    }
    names.sort_unstable();
    let name = |at: usize| {
        let found = names.binary_search_by_key(&(imported + at as u64), |(index, _)| *index);
        found.map_or("?", |found| names[found].1.as_str()).to_owned()
    };
    Ok(sizes.into_iter().enumerate().map(|(at, size)| (name(at), size)).collect())
}

/// How many functions are imported: they are counted before the program's own.
fn imported_functions(mut section: Bytes) -> Result<u64, String> {
    let mut functions = 0;
    for _ in 0..section.number()? {
        section.prefixed()?;
        section.prefixed()?;
        match section.byte()? {
            0 => {
                section.number()?;
                functions += 1;
            }
            1 => {
                section.byte()?;
                section.limits()?;
            }
            2 => section.limits()?,
            3 => {
                section.byte()?;
                section.byte()?;
            }
            kind => return Err(format!("an import of the unknown kind {kind}")),
        }
    }
    Ok(functions)
}

/// Names by the numbers of functions.
fn function_names(mut section: Bytes) -> Result<Vec<(u64, String)>, String> {
    const FUNCTIONS: u8 = 1;
    let mut names = Vec::new();
    while !section.0.is_empty() {
        let id = section.byte()?;
        let mut part = Bytes(section.prefixed()?);
        if id == FUNCTIONS {
            for _ in 0..part.number()? {
                names.push((part.number()?, String::from_utf8_lossy(part.prefixed()?).into_owned()));
            }
        }
    }
    Ok(names)
}

/// What is still to be read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn byte(&mut self) -> Result<u8, String> {
        let (&first, rest) = self.0.split_first().ok_or("the program ends too early")?;
        self.0 = rest;
        Ok(first)
    }

    /// A number in LEB128.
    fn number(&mut self) -> Result<u64, String> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err("a number that does not end".to_owned())
    }

    /// As many bytes as the number before them says.
    fn prefixed(&mut self) -> Result<&'a [u8], String> {
        let length = usize::try_from(self.number()?).map_err(|error| error.to_string())?;
        let (taken, rest) = self.0.split_at_checked(length).ok_or("the program ends too early")?;
        self.0 = rest;
        Ok(taken)
    }

    fn limits(&mut self) -> Result<(), String> {
        let has_most = self.byte()? & 1 == 1;
        self.number()?;
        if has_most {
            self.number()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::functions;

    /// One imported function, then two of three and four bytes, with names.
    const PROGRAM: &[u8] =
        b"\0asm\x01\0\0\0\x02\x07\x01\x01a\x01b\0\0\x0a\x0a\x02\x03\0\x01\x0b\x04\0\x01\x01\x0b\
                             \0\x15\x04name\x01\x0e\x03\0\x01b\x01\x03one\x02\x03two";

    #[test]
    fn functions_are_weighed_by_name() {
        let read = functions(PROGRAM).expect("it can be read");
        assert_eq!(read, [("one".to_owned(), 3), ("two".to_owned(), 4)]);
    }

    #[test]
    fn what_cannot_be_read_is_a_fault() {
        assert!(functions(b"no").is_err());
        let without_names = &PROGRAM[..PROGRAM.len() - 23];
        for length in (9..PROGRAM.len()).filter(|length| *length != 17) {
            assert!(functions(&PROGRAM[..length]).is_err(), "cut after {length} bytes");
        }
        assert!(functions(without_names).is_err());
    }
}
