//! The commands of the terminal, as other programs and people see them: output and exit code.

mod answering;
mod chatting;
mod checking;
mod exporting;
mod listing;
mod reporting;
mod usage;
