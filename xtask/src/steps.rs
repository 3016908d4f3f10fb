use std::{
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

/// Says what a step does, runs it, and says how long it took.
pub(crate) fn step<T>(what: &str, run: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    println!("── {what}");
    let start = Instant::now();
    let result = run();
    let outcome = if result.is_ok() { "done" } else { "failed" };
    println!("── {what}: {outcome} in {} s", start.elapsed().as_secs());
    result
}

/// A command in the project's folder.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(crate::paths::root());
    command
}

/// Runs a command with its output on the terminal.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let shown = shown(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` ended with {status}")),
        Err(error) => Err(format!("`{shown}` could not be started: {error}")),
    }
}

/// What a command prints, without the line break at its end; nothing if it cannot be started or fails, and not why.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    kept(command, Stdio::null())
}

/// The same of a command that says why it fails.
pub(crate) fn printed(command: &mut Command) -> Option<String> {
    kept(command, Stdio::inherit())
}

fn kept(command: &mut Command, errors: Stdio) -> Option<String> {
    let output = command.stderr(errors).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program answers to `--version`.
pub(crate) fn answers(program: impl AsRef<Path>) -> bool {
    output(Command::new(program.as_ref()).arg("--version")).is_some()
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
