//! The way to a store on the network, tried with a real server of S3 on this computer.
//!
//! It is no part of this project: the variable `S3_SERVER` names `s3s-fs`, so these tests run
//! only when they are asked for:
//! `S3_SERVER=PATH cargo test --features dropoff --test it drop_off:: -- --ignored`.

use std::collections::BTreeMap;
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;

use age::x25519::Identity;
use tempfile::TempDir;

use super::proxy::{Act, Proxy};
use super::{Machine, count, only_the_council_reads, say};

const ADDRESS: &str = "s3://council/kiosks";

/// A server with one bucket, and what lies between it and the machines.
struct Server {
    root: TempDir,
    port: u16,
    child: Child,
    proxy: Proxy,
}

impl Server {
    #[expect(clippy::disallowed_methods, reason = "it is named for the test alone")]
    fn start() -> Self {
        let program = std::env::var_os("S3_SERVER").expect("S3_SERVER names a server");
        let root = TempDir::new().unwrap();
        fs::create_dir(root.path().join("council")).unwrap();
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let child = Command::new(program)
            .args(["--host", "127.0.0.1", "--port", &port.to_string()])
            .args([
                "--access-key",
                "kiosk",
                "--secret-key",
                "the words of the kiosk",
            ])
            .arg(root.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            thread::yield_now();
        }
        Self {
            root,
            port,
            child,
            proxy: Proxy::before(port),
        }
    }

    /// What a machine needs to know to send here.
    fn known(&self) -> Vec<(&'static str, String)> {
        let known = [
            ("AWS_ACCESS_KEY_ID", "kiosk"),
            ("AWS_SECRET_ACCESS_KEY", "the words of the kiosk"),
            ("AWS_REGION", "eu-west-2"),
            ("AWS_ENDPOINT", &self.proxy.address),
            ("AWS_ALLOW_HTTP", "true"),
            ("AWS_TIMEOUT", "2 seconds"),
        ];
        known.map(|(name, value)| (name, value.to_owned())).to_vec()
    }

    /// The same for somebody who waits until they are answered.
    fn known_to_the_patient(&self) -> Vec<(&'static str, String)> {
        let mut known = self.known();
        known.retain(|(name, _)| *name != "AWS_TIMEOUT");
        known.push(("AWS_TIMEOUT", "10 minutes".to_owned()));
        known
    }

    fn folder(&self) -> PathBuf {
        self.root.path().join("council").join("kiosks")
    }

    /// What the store has, by its names after the prefix.
    fn has(&self) -> BTreeMap<String, Vec<u8>> {
        match self.folder().is_dir() {
            true => super::files(&self.folder()),
            false => BTreeMap::new(),
        }
    }

    fn is_refused_unsigned(&self) {
        use std::io::{Read, Write};
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream
            .write_all(b"GET /council HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
#[ignore = "needs a server, and S3_SERVER"]
fn two_machines_bring_all_to_one_store_and_only_the_council_reads_it() {
    let server = Server::start();
    server.is_refused_unsigned();
    let key = Identity::generate();
    let machines = [(); 2].map(|()| Machine::with_key(ADDRESS, key.clone()));
    let mut expected = BTreeMap::new();
    for machine in &machines {
        for _ in 0..3 {
            machine.leave();
        }
        expected.append(&mut machine.waiting());
    }
    assert_eq!(expected.len(), 12);
    let known = server.known();
    let sent = machines.each_ref().map(|machine| {
        let mut command = machine.command(&["deliver", "--once"], &known);
        command.spawn().unwrap()
    });
    for (machine, sent) in machines.iter().zip(sent) {
        let (code, said) = machine.ended(sent);
        assert_eq!(
            (code, said.trim_end()),
            (Some(0), &*count("drop-off-sent", 3))
        );
        assert!(machine.waiting().is_empty());
    }
    assert_eq!(server.has(), expected);
    only_the_council_reads(&machines[0], &server.folder(), 6);
}

#[test]
#[ignore = "needs a server, and S3_SERVER"]
fn whatever_the_line_and_the_store_do_each_file_arrives_once() {
    let server = Server::start();
    let machine = Machine::sending_to(ADDRESS);
    let mut expected = BTreeMap::new();
    for (act, fault) in [
        (Act::Tear, "drop-off-network"),
        (Act::Swallow, "drop-off-network"),
        (Act::Mute, "drop-off-network"),
        (Act::Answer(500), "drop-off-busy"),
        (Act::Answer(503), "drop-off-busy"),
        (Act::Answer(429), "drop-off-busy"),
    ] {
        // Each of the four requests: a file, a look at it, the other file, a look.
        for at in 0..4 {
            machine.leave();
            let waits = machine.waiting();
            let mut acts = vec![Act::Pass; at];
            acts.push(act);
            server.proxy.will(&acts);
            let (code, said) = machine.send(&server.known());
            assert_eq!(code, Some(1), "{act:?} {at}");
            assert_eq!(said.trim_end(), say(fault), "{act:?} {at}");
            assert_eq!(server.proxy.asked().len(), at + 1, "{act:?} {at}");
            assert_eq!(machine.waiting(), waits, "{act:?} {at}");
            let (_, said) = machine.does(&["status"], &[]);
            assert!(said.contains(&say(fault)), "{said}");

            let (code, said) = machine.send(&server.known());
            assert_eq!(code, Some(0), "{act:?} {at} {said}");
            expected.extend(waits);
            assert_eq!(server.has(), expected, "{act:?} {at}");
            assert!(machine.waiting().is_empty());
            server.proxy.asked();
        }
    }
}

#[test]
#[ignore = "needs a server, and S3_SERVER"]
fn whoever_is_killed_on_the_way_each_file_arrives_once() {
    let server = Server::start();
    let machine = Machine::sending_to(ADDRESS);
    let mut expected = BTreeMap::new();
    for act in [Act::HoldBefore, Act::HoldAfter] {
        for at in 0..4 {
            machine.leave();
            let waits = machine.waiting();
            let mut acts = vec![Act::Pass; at];
            acts.push(act);
            server.proxy.will(&acts);
            let mut command = machine.command(&["deliver", "--once"], &server.known());
            let mut killed = command.spawn().unwrap();
            server.proxy.wait();
            killed.kill().unwrap();
            machine.ended(killed);
            assert_eq!(machine.waiting(), waits, "{act:?} {at}");
            // The lock went with the process.
            let (code, said) = machine.send(&server.known());
            assert_eq!(code, Some(0), "{act:?} {at} {said}");
            expected.extend(waits);
            assert_eq!(server.has(), expected, "{act:?} {at}");
            assert!(machine.waiting().is_empty());
        }
    }
}

#[test]
#[ignore = "needs a server, and S3_SERVER"]
fn who_may_only_write_sends_too() {
    let server = Server::start();
    let machine = Machine::sending_to(ADDRESS);
    let no_look = [Act::Pass, Act::Answer(403), Act::Pass, Act::Answer(403)];
    machine.leave();
    let mut expected = machine.waiting();
    server.proxy.will(&no_look);
    assert_eq!(machine.send(&server.known()).0, Some(0));
    assert_eq!(server.proxy.asked(), ["PUT", "HEAD", "PUT", "HEAD"]);
    assert_eq!(server.has(), expected);

    // Killed when a file was there, and nobody had been told. The store says that it is there.
    machine.leave();
    expected.extend(machine.waiting());
    server.proxy.will(&[Act::HoldAfter]);
    let mut command = machine.command(&["deliver", "--once"], &server.known());
    let mut killed = command.spawn().unwrap();
    server.proxy.wait();
    killed.kill().unwrap();
    machine.ended(killed);
    server.proxy.will(&no_look);
    let (code, said) = machine.send(&server.known());
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(server.has(), expected);

    // What is on its way is not there yet: nobody may believe it.
    machine.leave();
    server.proxy.will(&[Act::Answer(409), Act::Answer(403)]);
    let (code, said) = machine.send(&server.known());
    assert_eq!((code, said.trim_end()), (Some(1), &*say("drop-off-busy")));
    assert_eq!(machine.waiting().len(), 2);
}

#[test]
#[ignore = "needs a server, and S3_SERVER"]
fn two_processes_at_one_queue_do_not_fight() {
    let server = Server::start();
    let machine = Machine::sending_to(ADDRESS);
    machine.leave();
    let expected = machine.waiting();
    server.proxy.will(&[Act::HoldBefore]);
    let known = server.known_to_the_patient();
    let mut command = machine.command(&["deliver", "--once"], &known);
    let first = command.spawn().unwrap();
    server.proxy.wait();
    let (code, said) = machine.send(&server.known());
    assert_eq!(
        (code, said.trim_end()),
        (Some(1), &*say("drop-off-another"))
    );
    assert_eq!(server.proxy.asked(), ["PUT"]);
    // What is left meanwhile waits for the next go.
    machine.leave();
    server.proxy.release();
    let (code, said) = machine.ended(first);
    assert_eq!(
        (code, said.trim_end()),
        (Some(0), &*count("drop-off-sent", 1))
    );
    assert_eq!(server.has(), expected);
    assert_eq!(machine.waiting().len(), 2);
}

#[test]
#[ignore = "needs a server, and S3_SERVER"]
fn what_stands_there_under_the_name_is_left_as_it_is() {
    let server = Server::start();
    let machine = Machine::sending_to(ADDRESS);
    machine.leave();
    let (name, _) = machine.waiting().pop_first().unwrap();
    let path = server.folder().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    ownwords::store::write_new(
        path.parent().unwrap(),
        path.file_name().unwrap().to_str().unwrap(),
        b"others",
    )
    .unwrap();
    let (code, said) = machine.send(&server.known());
    assert_eq!((code, said.trim_end()), (Some(1), &*say("drop-off-other")));
    assert_eq!(fs::read(path).unwrap(), b"others");
    assert_eq!(machine.waiting().len(), 2);
}

#[test]
#[ignore = "needs a server, and S3_SERVER"]
fn what_is_wrong_with_the_way_is_told_in_words() {
    let server = Server::start();
    // What is empty is not there.
    let with = |name: &'static str, value: &str| {
        let mut known = server.known();
        known.retain(|(known, _)| *known != name);
        known.extend((!value.is_empty()).then(|| (name, value.to_owned())));
        known
    };
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let closed = format!("http://{}", nobody.local_addr().unwrap());
    drop(nobody);
    for (to, known, fault) in [
        (
            ADDRESS,
            with("AWS_SECRET_ACCESS_KEY", "other words"),
            "drop-off-refused",
        ),
        (
            ADDRESS,
            with("AWS_ACCESS_KEY_ID", ""),
            "drop-off-no-credentials",
        ),
        (
            ADDRESS,
            with("AWS_SECRET_ACCESS_KEY", ""),
            "drop-off-no-credentials",
        ),
        (ADDRESS, with("AWS_ENDPOINT", &closed), "drop-off-network"),
        // Where letters are to go unread, a line that anybody can read is not taken.
        (ADDRESS, with("AWS_ALLOW_HTTP", ""), "drop-off-network"),
        ("gs://council/kiosks", Vec::new(), "drop-off-no-credentials"),
        ("az://council/kiosks", Vec::new(), "drop-off-no-credentials"),
    ] {
        let machine = Machine::sending_to(to);
        machine.leave();
        let (code, said) = machine.send(&known);
        assert_eq!((code, said.trim_end()), (Some(1), &*say(fault)), "{to}");
        let (_, said) = machine.does(&["status"], &[]);
        assert!(said.contains(&say(fault)), "{said}");
        assert_eq!(machine.waiting().len(), 2);
    }
    assert!(server.has().is_empty());
    // This server makes each bucket that it is asked for; others say that there is none.
    let machine = Machine::sending_to(ADDRESS);
    machine.leave();
    server.proxy.will(&[Act::Answer(404)]);
    let (code, said) = machine.send(&server.known());
    assert_eq!(
        (code, said.trim_end()),
        (Some(1), &*say("drop-off-no-place"))
    );
}
