//! Numbers, orders and histories in SQLite: stored as TEXT, validated when read.
//!
//! `cargo run` works in memory; `cargo run -- parcels.db` keeps a file.
#![allow(clippy::print_stdout)]

mod column;
mod store;

use std::error::Error;

use alitrack::{Entry, Milestone, OrderState, Shipping, Timeline};
use rusqlite::Connection;

use store::{Parcel, Store};

fn main() -> Result<(), Box<dyn Error>> {
    let store = Store::new(match std::env::args_os().nth(1) {
        Some(word) if word.to_string_lossy().starts_with('-') => {
            println!("usage: cargo run [-- FILE]; without a file the tables live in memory");
            return Ok(());
        }
        Some(file) => Connection::open(file)?,
        None => Connection::open_in_memory()?,
    })?;
    let parcel = sample()?;
    store.put(&parcel)?;

    let mut history = store.history("ana")?;
    history.record("rb 123 456 785 gb");
    history.note("RB123456785GB", Milestone::InTransit);
    store.put_history("ana", &history)?;

    println!("As SQLite sees it:");
    let columns =
        "SELECT number || '  ' || \"order\" || '  ' || shipping || char(10) || '  ' || log FROM parcel";
    println!(
        "  {}",
        store
            .connection
            .query_row(columns, [], |row| row.get::<_, String>(0))?
    );

    let back = store.parcel(parcel.number)?.ok_or("the parcel was just stored")?;
    println!("As it is read back:");
    println!(
        "  {:#} of order {:#}, by {}",
        back.number, back.order, back.shipping
    );
    println!(
        "  position: {}",
        back.log.position().map_or("none", OrderState::label)
    );
    for lookup in store.history("ana")?.iter() {
        println!("  ana looked up {}", lookup.number());
    }

    println!("After somebody edited the table by hand:");
    store
        .connection
        .execute("UPDATE parcel SET \"order\" = 'RB123456785GB'", [])?;
    match store.parcel(parcel.number) {
        Ok(_) => Err("a wrong text was read".into()),
        Err(err) => {
            println!("  {err}");
            Ok(())
        }
    }
}

/// A parcel with a log that has a label from elsewhere.
fn sample() -> Result<Parcel, Box<dyn Error>> {
    let mut log = Timeline::new();
    for (day, label) in [
        ("2025-11-10", "Order Received"),
        ("2025-11-11", "Purchased"),
        ("2025-11-12", "Label printed by the warehouse"),
        ("2025-11-14", "Order Packed"),
    ] {
        log.push(Entry::new(label).at(day.parse()?));
    }
    Ok(Parcel {
        number: "rb 123 456 785 gb".parse()?,
        order: "8199633578334590".parse()?,
        shipping: Shipping::from("Sunny Drone 48h"),
        log,
    })
}

#[cfg(test)]
mod tests {
    use alitrack::{History, TrackingNumber};

    use super::*;

    fn store() -> Store {
        Store::new(Connection::open_in_memory().unwrap()).unwrap()
    }

    #[track_caller]
    fn assert_refused(store: &Store, update: &str, why: &str) {
        store.connection.execute(update, []).unwrap();
        let err = store
            .parcel(TrackingNumber::literal("RB123456785GB"))
            .unwrap_err();
        assert!(err.to_string().contains(why), "{err}");
    }

    #[test]
    fn a_parcel_comes_back_as_it_was() {
        let (store, parcel) = (store(), sample().unwrap());
        store.put(&parcel).unwrap();
        store.put(&parcel).unwrap();
        assert_eq!(store.parcel(parcel.number).unwrap(), Some(parcel));
        let rows: i64 = store
            .connection
            .query_row("SELECT count(*) FROM parcel", [], |row| row.get(0))
            .unwrap();
        assert_eq!(rows, 1);
    }

    #[test]
    fn texts_of_other_people_survive() {
        let (store, parcel) = (store(), sample().unwrap());
        store.put(&parcel).unwrap();
        let back = store.parcel(parcel.number).unwrap().unwrap();
        assert_eq!(back.shipping.to_string(), "Sunny Drone 48h");
        let label = back.log.entries()[2].label().unwrap();
        assert_eq!(label.as_str(), "Label printed by the warehouse");
        assert_eq!(back.log.position(), Some(OrderState::Packed));
    }

    #[test]
    fn a_number_is_validated_when_it_is_read() {
        let (store, parcel) = (store(), sample().unwrap());
        store.put(&parcel).unwrap();
        assert_refused(
            &store,
            "UPDATE parcel SET \"order\" = 'RB123456785GB'",
            "this is a tracking number, not an order number",
        );
        assert_refused(
            &store,
            "UPDATE parcel SET \"order\" = '8199633578334590', log = '{'",
            "EOF while parsing",
        );
    }

    #[test]
    fn a_history_survives_and_starts_empty() {
        let store = store();
        let mut history = store.history("ana").unwrap();
        assert_eq!(history, History::new());
        history.record("LP00068434402473");
        history.record("rb 123 456 785 gb");
        history.pin("RB123456785GB");
        history.note("RB123456785GB", Milestone::Delivered);
        store.put_history("ana", &history).unwrap();
        assert_eq!(store.history("ana").unwrap(), history);
        assert_eq!(store.history("bob").unwrap(), History::new());
    }

    #[test]
    fn numbers_sort_in_sql_as_they_sort_in_rust() {
        let store = store();
        let mut numbers = ["RB123456785GB", "LP00068434402473", "UN123456785CN"].map(TrackingNumber::literal);
        for number in numbers {
            store
                .put(&Parcel {
                    number,
                    ..sample().unwrap()
                })
                .unwrap();
        }
        numbers.sort();
        let mut query = store
            .connection
            .prepare("SELECT number FROM parcel ORDER BY number")
            .unwrap();
        let sorted = query.query_map([], |row| row.get(0)).unwrap();
        let sorted: Vec<TrackingNumber> = sorted
            .map(|one| one.map(|column::Text(number)| number).unwrap())
            .collect();
        assert_eq!(sorted, numbers);
    }
}
