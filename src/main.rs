//! The program `nordpolitik`: wiring only.

fn main() {}
