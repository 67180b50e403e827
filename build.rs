//! Tells cargo that the program carries a copy of the facts: a file that is added to the folder must be built in.

fn main() {
    println!("cargo::rerun-if-changed=facts");
    println!("cargo::rerun-if-changed=build.rs");
}
