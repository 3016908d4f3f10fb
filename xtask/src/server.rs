use std::{net::SocketAddr, path::Path};

use axum::{
    Router,
    http::{HeaderName, HeaderValue},
};
use tokio::{net::TcpListener, runtime::Runtime};
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

use crate::{
    build,
    host::{EACH_TIME, HEADERS},
    paths,
};

/// The port that is tried first.
const PORT: u16 = 8619;

/// Builds the page and serves it until it is stopped.
pub(crate) fn serve(arguments: &[String]) -> Result<(), String> {
    let wanted = port(arguments)?;
    build::run(&[])?;
    let runtime = runtime()?;
    let listener = runtime.block_on(listen(wanted))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    if address.port() != wanted {
        println!("port {wanted} is taken, so another one is used");
    }
    println!("\nThe atlas is at http://{address}/ (stop with Ctrl+C)");
    let pages = pages(&paths::root().join("dist"));
    runtime.block_on(async { axum::serve(listener, pages).await }).map_err(|error| error.to_string())
}

fn port(arguments: &[String]) -> Result<u16, String> {
    match arguments {
        [] => Ok(PORT),
        [name, value] if name == "--port" => {
            value.parse().map_err(|_| format!("--port: found {value}, expected a number from 0 to 65535"))
        }
        _ => Err("usage: cargo xtask serve [--port N]".to_owned()),
    }
}

/// A server in the background, at the root and under a sub-path, for as long as the runtime lives.
pub(crate) fn background(dist: &Path) -> Result<(Runtime, SocketAddr), String> {
    let runtime = runtime()?;
    let listener = runtime.block_on(listen(0))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let router = Router::new().nest("/some/sub-path/", pages(dist)).merge(pages(dist));
    runtime.spawn(async { axum::serve(listener, router).await });
    Ok((runtime, address))
}

fn runtime() -> Result<Runtime, String> {
    Runtime::new().map_err(|error| format!("cannot start the server: {error}"))
}

/// The wanted port, else any that is free.
async fn listen(port: u16) -> Result<TcpListener, String> {
    let at = |port| TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port)));
    match at(port).await {
        Ok(listener) => Ok(listener),
        Err(_) => at(0).await.map_err(|error| format!("no port can be opened on 127.0.0.1: {error}")),
    }
}

fn pages(dist: &Path) -> Router {
    let files = ServeDir::new(dist).precompressed_br().precompressed_gzip();
    let headers = HEADERS.into_iter().chain([("Cache-Control", EACH_TIME)]);
    headers.fold(Router::new().fallback_service(files), |router, (name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name of our own");
        router.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value)))
    })
}

#[cfg(test)]
mod tests {
    use super::{listen, port, runtime};

    #[test]
    fn a_taken_port_gets_another_one() {
        let runtime = runtime().expect("a runtime");
        let first = runtime.block_on(listen(0)).expect("a port");
        let taken = first.local_addr().expect("an address").port();
        let second = runtime.block_on(listen(taken)).expect("another port");
        assert_ne!(second.local_addr().expect("an address").port(), taken);
    }

    #[test]
    fn the_port_is_a_number() {
        let arguments = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        assert_eq!(port(&arguments(&["--port", "8000"])), Ok(8000));
        assert!(port(&arguments(&["--port", "high"])).is_err_and(|fault| fault.contains("found high")));
        assert!(port(&arguments(&["8000"])).is_err());
    }
}
