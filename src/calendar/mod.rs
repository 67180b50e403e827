//! stub
pub type FactDate = String;
