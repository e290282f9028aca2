//! Holds the benches under `benches/`; there is nothing to import.
