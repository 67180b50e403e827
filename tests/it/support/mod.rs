//! What tests speak through.

pub(crate) mod program;
