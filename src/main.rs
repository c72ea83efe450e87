//! The program: its arguments go to the command line, which opens the window when they name no command.

fn main() -> ildsjel::cli::Exit {
    ildsjel::cli::main(std::env::args_os())
}
