//! Discord's official OpenAPI document: which operations exist, and whether bodies fit their schemas.
//!
//! The document is read at run time. Schemas are compiled when they are first needed and kept. The document
//! says of itself that integers may be sent as strings and that the documentation rules where they differ;
//! [`schema`] turns its schemas into ones that follow that.

mod schema;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::error::Error;

/// Documents that were read, by path: the same immutable file is not parsed again for every stand-in of a
/// test program.
static READ: LazyLock<Mutex<BTreeMap<PathBuf, Arc<Document>>>> = LazyLock::new(Mutex::default);

/// A larger document than this is not Discord's.
const LARGEST_BYTES: u64 = 32 << 20;

/// The document with its compiled schemas.
#[derive(Debug)]
pub(crate) struct Document {
    whole: Value,
    compiled: Mutex<BTreeMap<String, Arc<Validator>>>,
}

/// Something that does not fit: where, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Misfit {
    /// A JSON pointer into the body.
    pub(crate) path: String,
    pub(crate) what: String,
}

impl Document {
    /// Reads a document, once per path and process.
    pub(crate) fn read(path: &Path) -> Result<Arc<Self>, Error> {
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = read.get(path) {
            return Ok(Arc::clone(known));
        }
        let failed = |reason: String| Error::Document {
            path: path.to_owned(),
            reason,
        };
        let size = std::fs::metadata(path)
            .map_err(|error| failed(error.to_string()))?
            .len();
        if size > LARGEST_BYTES {
            return Err(failed(format!("it has {size} bytes")));
        }
        let bytes = std::fs::read(path).map_err(|error| failed(error.to_string()))?;
        let whole: Value = serde_json::from_slice(&bytes).map_err(|error| failed(error.to_string()))?;
        if whole
            .pointer("/paths")
            .and_then(Value::as_object)
            .is_none_or(Map::is_empty)
        {
            return Err(failed("it has no paths".to_owned()));
        }
        let document = Arc::new(Self {
            whole,
            compiled: Mutex::default(),
        });
        read.insert(path.to_owned(), Arc::clone(&document));
        Ok(document)
    }

    /// The id of the operation at a concrete path below the version prefix.
    pub(crate) fn operation_at(&self, method: &str, path: &str) -> Option<&str> {
        let method = method.to_ascii_lowercase();
        let paths = self.whole.get("paths")?.as_object()?;
        paths
            .iter()
            .filter(|(template, _)| fits(template, path))
            .find_map(|(_, item)| item.get(&method)?.get("operationId")?.as_str())
    }

    fn operation(&self, id: &str) -> Option<&Value> {
        let paths = self.whole.get("paths")?.as_object()?;
        let items = paths.values().filter_map(Value::as_object).flat_map(Map::values);
        items
            .into_iter()
            .find(|node| node.get("operationId").is_some_and(|it| it == id))
    }

    /// What in a body does not fit the operation: errors, and fields that the document does not know.
    pub(crate) fn check_body(&self, operation: &str, body: &Value) -> (Vec<Misfit>, Vec<Misfit>) {
        let node = self.operation(operation);
        let Some(root) = node.and_then(|node| node.pointer("/requestBody/content/application~1json/schema"))
        else {
            return (Vec::new(), Vec::new());
        };
        let root = self.branch(root, body);
        let errors = self.misfits(&format!("body {operation} {root}"), &root, false, body);
        let unknown = if errors.is_empty() {
            self.misfits(&format!("closed {operation} {root}"), &root, true, body)
        } else {
            Vec::new()
        };
        (errors, unknown)
    }

    /// What in an answer of the stand-in itself does not fit the operation.
    pub(crate) fn check_answer(&self, operation: &str, status: u16, body: &Value) -> Vec<Misfit> {
        let pointer = format!("/responses/{status}/content/application~1json/schema");
        let Some(root) = self.operation(operation).and_then(|node| node.pointer(&pointer)) else {
            return Vec::new();
        };
        self.misfits(&format!("answer {operation} {status}"), root, false, body)
    }

    /// Interaction callbacks are a union told apart by `type`: the branch makes for readable errors.
    fn branch(&self, root: &Value, body: &Value) -> Value {
        let kind = body.get("type");
        let alternatives = root.get("anyOf").and_then(Value::as_array);
        let (Some(kind), Some(alternatives)) = (kind, alternatives) else {
            return root.clone();
        };
        let fits = |alternative: &&Value| {
            self.target(alternative)
                .and_then(|schema| schema.pointer("/properties/type/enum"))
                .and_then(Value::as_array)
                .is_some_and(|kinds| kinds.contains(kind))
        };
        alternatives.iter().find(fits).unwrap_or(root).clone()
    }

    /// The schema that a `$ref` points at.
    fn target(&self, reference: &Value) -> Option<&Value> {
        let name = reference.get("$ref")?.as_str()?.strip_prefix(schema::PREFIX)?;
        self.whole.pointer("/components/schemas")?.get(name)
    }

    fn misfits(&self, key: &str, root: &Value, closed: bool, value: &Value) -> Vec<Misfit> {
        let Some(validator) = self.validator(key, root, closed) else {
            return Vec::new();
        };
        validator
            .iter_errors(value)
            .take(20)
            .map(|error| Misfit {
                path: error.instance_path().to_string(),
                what: error.masked().to_string().chars().take(200).collect(),
            })
            .collect()
    }

    /// Compiles a schema with everything it refers to.
    fn validator(&self, key: &str, root: &Value, closed: bool) -> Option<Arc<Validator>> {
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = compiled.get(key) {
            return Some(Arc::clone(known));
        }
        let mut needed = BTreeSet::new();
        let mut open = vec![root];
        while let Some(schema) = open.pop() {
            schema::references(schema, &mut |name| {
                if needed.insert(name.to_owned()) {
                    open.extend(
                        self.whole
                            .pointer("/components/schemas")
                            .and_then(|all| all.get(name)),
                    );
                }
            });
        }
        let adapt = |schema: &Value| {
            let mut schema = schema.clone();
            schema::discriminate(&mut schema, &|reference| self.target(reference));
            schema::relax(&mut schema, closed);
            schema
        };
        let all = self.whole.pointer("/components/schemas");
        let schemas: Map<String, Value> = needed
            .iter()
            .filter_map(|name| Some((name.clone(), adapt(all?.get(name)?))))
            .collect();
        let wrapped = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "allOf": [adapt(root)], "components": {"schemas": schemas},
        });
        let built = jsonschema::options()
            .should_validate_formats(true)
            .with_format("snowflake", |digits: &str| digits.parse::<u64>().is_ok())
            .with_format("nonce", |text: &str| text.len() <= 25)
            .should_ignore_unknown_formats(true)
            .build(&wrapped);
        match built {
            Ok(validator) => {
                let validator = Arc::new(validator);
                compiled.insert(key.to_owned(), Arc::clone(&validator));
                Some(validator)
            }
            Err(error) => {
                tracing::error!(%error, key, "a schema of the OpenAPI document does not compile");
                None
            }
        }
    }
}

/// Whether a concrete path fits a template. A parameter that is a snowflake takes digits only.
pub(crate) fn fits(template: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    let each = template.split('/').all(|wanted| {
        let Some(segment) = segments.next() else {
            return false;
        };
        if wanted.starts_with('{') {
            let digits = segment.bytes().all(|byte| byte.is_ascii_digit());
            !segment.is_empty() && (digits || !wanted.ends_with("_id}"))
        } else {
            wanted == segment
        }
    });
    each && segments.next().is_none()
}
