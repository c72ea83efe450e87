//! Makes one typed function per message from `assets/lang/*.ftl`, so that a message that is missing, or whose variables
//! differ between two languages, stops the build instead of reaching a reader.

// A build that cannot be made right must stop.
#![allow(clippy::expect_used, clippy::panic, clippy::collapsible_match)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::{env, fs, path::Path};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

const LANGUAGES: [&str; 4] = ["nb", "nn", "sv", "en"];

/// The variables of each message, in the order they first appear.
type Messages = BTreeMap<String, Vec<String>>;

fn main() {
    println!("cargo:rerun-if-changed=assets/lang");
    println!("cargo:rerun-if-changed=src/lang/build.rs");
    let all: Vec<(&str, Messages)> = LANGUAGES.iter().map(|language| (*language, read(language))).collect();
    let Some((_, first)) = all.first() else { return };
    let mut wrong = String::new();
    for (language, messages) in all.iter().skip(1) {
        for id in first.keys().filter(|id| !messages.contains_key(*id)) {
            let _ = writeln!(wrong, "{language}.ftl lacks the message {id}");
        }
        for (id, variables) in messages {
            match first.get(id) {
                None => drop(writeln!(wrong, "{language}.ftl has the message {id}, which nb.ftl lacks")),
                Some(of_first) => {
                    let (mut a, mut b) = (of_first.clone(), variables.clone());
                    a.sort();
                    b.sort();
                    if a != b {
                        let _ = writeln!(wrong, "{language}.ftl: {id} has the variables {b:?}, nb.ftl has {a:?}");
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "the languages differ:\n{wrong}");

    let mut out = String::from("impl Lang {\n");
    for (id, variables) in first {
        let name = id.replace('-', "_");
        let parameters: String = variables.iter().fold(String::new(), |mut all, variable| {
            let _ = write!(all, ", {}: impl Into<Value>", variable.replace('-', "_"));
            all
        });
        let arguments: String = variables.iter().fold(String::new(), |mut all, variable| {
            let _ = write!(all, "(\"{variable}\", {}.into()), ", variable.replace('-', "_"));
            all
        });
        let _ = writeln!(
            out,
            "    /// The message `{id}`.\n    pub fn {name}(&self{parameters}) -> String {{\n        self.format(\"{id}\", &[{arguments}])\n    }}"
        );
    }
    out.push_str("}\n");
    let target = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("messages.rs");
    fs::write(target, out).expect("the build folder can be written");
}

fn read(language: &str) -> Messages {
    let path = format!("assets/lang/{language}.ftl");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut messages = Messages::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = Vec::new();
            if let Some(pattern) = &message.value {
                of_pattern(pattern, &mut variables);
            }
            let twice = messages.insert(message.id.name.to_owned(), variables);
            assert!(twice.is_none(), "{path}: the message {} is there twice", message.id.name);
        }
    }
    messages
}

fn of_pattern(pattern: &Pattern<&str>, to: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, to);
        }
    }
}

fn of_expression(expression: &Expression<&str>, to: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, to),
        Expression::Select { selector, variants } => {
            of_inline(selector, to);
            for variant in variants {
                of_pattern(&variant.value, to);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, to: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            if !to.iter().any(|name| name == id.name) {
                to.push(id.name.to_owned());
            }
        }
        InlineExpression::Placeable { expression } => of_expression(expression, to),
        _ => {}
    }
}
