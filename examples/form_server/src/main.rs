//! One page in twelve languages: paste a number, see at once what it is, and why the parcel is silent.
//!
//! `cargo run -p form_server` and open <http://127.0.0.1:3000>. The page works without scripts; with them it
//! answers while you type. It listens on loopback only, keeps nothing and calls nobody.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::ExitCode;

use chrono::NaiveDate;
use tokio::net::TcpListener;

mod answer;
mod app;
mod asked;
mod page;
mod words;

const USAGE: &str = "usage: form_server [--port PORT] [--today YYYY-MM-DD]

  --port    port on 127.0.0.1; 0 takes a free one (default 3000)
  --today   the day to reckon with (default: the computer's day, UTC)";

struct Options {
    port: u16,
    today: Option<NaiveDate>,
}

fn options() -> Result<Option<Options>, lexopt::Error> {
    use lexopt::prelude::*;
    let mut options = Options {
        port: 3000,
        today: None,
    };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => options.port = arguments.value()?.parse()?,
            Long("today") => options.today = Some(arguments.value()?.parse()?),
            Short('h') | Long("help") => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(options))
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(err) => {
            eprintln!("form_server: {err}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match runtime.and_then(|runtime| runtime.block_on(serve(options))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("form_server: {err}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: Options) -> std::io::Result<()> {
    let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), options.port);
    let listener = TcpListener::bind(address).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, app::router(options.today))
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await
}
