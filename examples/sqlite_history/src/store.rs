//! Two tables: the parcels that are watched, and who looked up what.

use alitrack::{History, OrderNumber, Shipping, Timeline, TrackingNumber};
use rusqlite::{Connection, OptionalExtension, Result, params};

use crate::column::{Json, Text};

/// A parcel as the shop keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    pub number: TrackingNumber,
    pub order: OrderNumber,
    pub shipping: Shipping,
    pub log: Timeline,
}

/// The database.
pub struct Store {
    pub connection: Connection,
}

impl Store {
    /// Takes a connection and creates the tables that are missing.
    pub fn new(connection: Connection) -> Result<Self> {
        connection.execute_batch(
            "CREATE TABLE IF NOT EXISTS parcel (
                number   TEXT PRIMARY KEY,  -- canonical, so equal numbers are equal texts
                \"order\"  TEXT NOT NULL,
                shipping TEXT NOT NULL,     -- a code, or the name that the shop gave
                log      TEXT NOT NULL      -- JSON; the position follows from it and is not stored
            ) STRICT;
            CREATE TABLE IF NOT EXISTS history (
                person TEXT PRIMARY KEY,
                list   TEXT NOT NULL        -- JSON
            ) STRICT;",
        )?;
        Ok(Self { connection })
    }

    /// Adds a parcel, or replaces what was known of it.
    pub fn put(&self, parcel: &Parcel) -> Result<()> {
        let Parcel {
            number,
            order,
            shipping,
            log,
        } = parcel;
        self.connection.execute(
            "INSERT OR REPLACE INTO parcel VALUES (?1, ?2, ?3, ?4)",
            params![Text(number), Text(order), Text(shipping), Json(log)],
        )?;
        Ok(())
    }

    /// Reads a parcel; a column that does not hold what it should is an error that says where and why.
    pub fn parcel(&self, number: TrackingNumber) -> Result<Option<Parcel>> {
        let mut query = self
            .connection
            .prepare_cached("SELECT number, \"order\", shipping, log FROM parcel WHERE number = ?1")?;
        query
            .query_row([Text(number)], |row| {
                let (Text(number), Text(order)) = (row.get(0)?, row.get(1)?);
                let (Text(shipping), Json(log)) = (row.get(2)?, row.get(3)?);
                Ok(Parcel {
                    number,
                    order,
                    shipping,
                    log,
                })
            })
            .optional()
    }

    /// Writes what a person looked up.
    pub fn put_history(&self, person: &str, list: &History) -> Result<()> {
        let write = "INSERT OR REPLACE INTO history VALUES (?1, ?2)";
        self.connection.execute(write, params![person, Json(list)])?;
        Ok(())
    }

    /// Reads what a person looked up; empty for one who is new.
    pub fn history(&self, person: &str) -> Result<History> {
        let read = "SELECT list FROM history WHERE person = ?1";
        let list = self.connection.query_row(read, [person], |row| row.get(0));
        Ok(list.optional()?.map(|Json(list)| list).unwrap_or_default())
    }
}
