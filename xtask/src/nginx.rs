//! A real nginx with the configuration that the page ships, under a sub-path, for the journeys.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    browser::{install_package, may_install},
    paths,
    steps::step,
};

/// Stops when it is dropped.
pub(crate) struct Nginx {
    child: Child,
    /// Where the page is.
    pub(crate) url: String,
}

impl Drop for Nginx {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

const HOW: &str = "nginx is missing, with which the journeys try the page on a real host. Install it:\n  \
                   Debian, Ubuntu: sudo apt-get install nginx-light   Fedora: sudo dnf install nginx\n  \
                   macOS: brew install nginx";

/// Serves the folder under `/some/where/`, from the example that stands in it.
pub(crate) fn start(dist: &Path) -> Result<Nginx, String> {
    let program = program()?;
    let folder = paths::root().join("target/nginx");
    let fault = |error: std::io::Error| format!("nginx: {error}");
    fs::create_dir_all(folder.join("temp")).map_err(fault)?;
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    let port = port.map_err(fault)?.port();
    let example = fs::read_to_string(dist.join("nginx.conf.example")).map_err(fault)?;
    let config = folder.join("nginx.conf");
    fs::write(&config, configuration(&example, dist, port)).map_err(fault)?;
    let child = Command::new(program)
        .arg("-p")
        .arg(&folder)
        .arg("-c")
        .arg(&config)
        .args(["-e", "stderr"])
        .stdout(Stdio::null())
        .spawn()
        .map_err(fault)?;
    let nginx = Nginx { child, url: format!("http://127.0.0.1:{port}/some/where/") };
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if start.elapsed() > Duration::from_secs(20) {
            return Err("nginx does not answer".to_owned());
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(nginx)
}

fn configuration(example: &str, dist: &Path, port: u16) -> String {
    let folder = format!("{}/", dist.display());
    let location = example.replace("/var/www/atlas/", &folder).replace("/atlas/", "/some/where/");
    let temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temp: String = temp.map(|name| format!("{name}_temp_path temp/{name};\n")).concat();
    format!(
        "daemon off;\npid nginx.pid;\nworker_processes 1;\nevents {{}}\nhttp {{\naccess_log off;\n{temp}\
         server {{\nlisten 127.0.0.1:{port};\n{location}}}\n}}\n"
    )
}

fn program() -> Result<PathBuf, String> {
    const PLACES: [&str; 5] = [
        "nginx",
        "/usr/sbin/nginx",
        "/usr/local/sbin/nginx",
        "/usr/local/bin/nginx",
        "/opt/homebrew/bin/nginx",
    ];
    // It writes its version on the error stream.
    let answers = |place: &&str| Command::new(place).arg("-v").stderr(Stdio::null()).status().is_ok();
    let installed = || PLACES.iter().find(|place| answers(place)).map(PathBuf::from);
    if let Some(found) = installed() {
        return Ok(found);
    }
    if !may_install() {
        return Err(HOW.to_owned());
    }
    step("installing nginx (some seconds, once)", || install_package("nginx-light"))?;
    installed().ok_or_else(|| HOW.to_owned())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_example_is_put_where_the_page_is() {
        let text = super::configuration(&crate::host::nginx(), Path::new("/x/dist"), 8080);
        for part in
            ["listen 127.0.0.1:8080;", "location /some/where/ {", "alias /x/dist/;", "/some/where/404.html"]
        {
            assert!(text.contains(part), "{text}");
        }
    }
}
