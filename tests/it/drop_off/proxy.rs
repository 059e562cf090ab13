//! What lies between a machine and a store: it passes requests on, one by one, and does what it is
//! told to each.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How often one that holds looks whether it may go on.
const LOOK: Duration = Duration::from_millis(20);

/// What is done to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// It is passed on, and so is the answer.
    Pass,
    /// The line breaks in the middle of it.
    Tear,
    /// It is passed on, and the line breaks in the middle of the answer.
    Swallow,
    /// This is answered, and nothing is passed on.
    Answer(u16),
    /// Nothing is answered, ever.
    Mute,
    /// It is held, before it is passed on.
    HoldBefore,
    /// It is passed on, and the answer is held.
    HoldAfter,
}

/// A proxy on this computer.
pub struct Proxy {
    /// Its address.
    pub address: String,
    script: Arc<Mutex<VecDeque<Act>>>,
    asked: Arc<Mutex<Vec<String>>>,
    free: Arc<AtomicBool>,
    held: Receiver<()>,
}

impl Proxy {
    /// Stands before what listens at this port.
    pub fn before(port: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let own = listener.local_addr().expect("an address");
        let (tell, held) = channel();
        let proxy = Self {
            address: format!("http://{own}"),
            script: Arc::default(),
            asked: Arc::default(),
            free: Arc::default(),
            held,
        };
        let line = Line {
            port,
            script: Arc::clone(&proxy.script),
            asked: Arc::clone(&proxy.asked),
            free: Arc::clone(&proxy.free),
            tell,
        };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let line = line.clone();
                // A line that broke is what is tried here.
                thread::spawn(move || line.serve(stream).ok());
            }
        });
        proxy
    }

    /// What is done to the next requests; those that follow pass.
    pub fn will(&self, acts: &[Act]) {
        self.free.store(false, Ordering::SeqCst);
        *self.script.lock().unwrap() = acts.iter().copied().collect();
    }

    /// Waits until a request is held.
    pub fn wait(&self) {
        let patience = Duration::from_secs(60);
        self.held.recv_timeout(patience).expect("one is held");
    }

    /// Lets go of what is held.
    pub fn release(&self) {
        self.free.store(true, Ordering::SeqCst);
    }

    /// What was asked so far, each by its method.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

#[derive(Clone)]
struct Line {
    port: u16,
    script: Arc<Mutex<VecDeque<Act>>>,
    asked: Arc<Mutex<Vec<String>>>,
    free: Arc<AtomicBool>,
    tell: Sender<()>,
}

impl Line {
    /// Serves one request, and ends the line.
    fn serve(&self, mut client: TcpStream) -> io::Result<()> {
        let (head, body) = request(&mut client)?;
        let method = head.split(' ').next().unwrap_or_default().to_owned();
        self.asked.lock().unwrap().push(method);
        let act = self.script.lock().unwrap().pop_front();
        let act = act.unwrap_or(Act::Pass);
        match act {
            Act::Answer(code) => {
                let answer =
                    format!("HTTP/1.1 {code} x\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
                client.write_all(answer.as_bytes())?;
                return client.shutdown(Shutdown::Both);
            }
            Act::Mute => {
                // Until the other side gives up.
                let _ = client.read(&mut [0])?;
                return Ok(());
            }
            Act::Tear => {
                let mut server = self.server(&head)?;
                server.write_all(&body[..body.len() / 2])?;
                server.shutdown(Shutdown::Both)?;
                return client.shutdown(Shutdown::Both);
            }
            Act::HoldBefore if !self.hold(&mut client)? => return Ok(()),
            _ => {}
        }
        let mut server = self.server(&head)?;
        server.write_all(&body)?;
        let mut answer = Vec::new();
        server.read_to_end(&mut answer)?;
        match act {
            Act::HoldAfter if !self.hold(&mut client)? => return Ok(()),
            Act::Swallow => client.write_all(&answer[..answer.len() / 3])?,
            _ => client.write_all(&answer)?,
        }
        client.shutdown(Shutdown::Both)
    }

    /// Passes on how a request begins. The answer ends the line.
    fn server(&self, head: &str) -> io::Result<TcpStream> {
        let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        let head = head.trim_end();
        server.write_all(format!("{head}\r\nconnection: close\r\n\r\n").as_bytes())?;
        Ok(server)
    }

    /// Holds until it is let go; false if the other side is gone.
    fn hold(&self, client: &mut TcpStream) -> io::Result<bool> {
        self.tell.send(()).expect("somebody waits");
        client.set_read_timeout(Some(LOOK))?;
        while !self.free.load(Ordering::SeqCst) {
            match client.read(&mut [0]) {
                Ok(_) => return Ok(false),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(_) => return Ok(false),
            }
        }
        Ok(true)
    }
}

/// Reads a request: its head, and all of its body.
fn request(client: &mut TcpStream) -> io::Result<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    let mut more = |bytes: &mut Vec<u8>| match client.read(&mut part)? {
        0 => Err(io::Error::from(io::ErrorKind::UnexpectedEof)),
        read => {
            bytes.extend_from_slice(&part[..read]);
            Ok(())
        }
    };
    let end = loop {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        match end {
            Some(end) => break end + 4,
            None => more(&mut bytes)?,
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let length = name.eq_ignore_ascii_case("content-length");
        length.then(|| value.trim().parse().ok())?
    });
    let length: usize = length.unwrap_or(0);
    while bytes.len() < end + length {
        more(&mut bytes)?;
    }
    Ok((head, bytes.split_off(end)))
}
