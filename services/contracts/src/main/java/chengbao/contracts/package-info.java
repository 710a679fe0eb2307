/// The events that the three services pass to each other: records, JSON Schemas, examples.
///
/// A field is only ever added, and an added field is optional; a meaning never changes under the
/// same name. What cannot be said that way is a new major version (`….v2`), written beside the old
/// one until no reader is left. Every record tells its own history. Nothing in an event is a
/// credential.
@NullMarked
package chengbao.contracts;

import org.jspecify.annotations.NullMarked;
