/// What must be written in the verb's own transaction: acts, answered commands, outgoing and
/// incoming events. Used by all three services, each in its own database.
@NullMarked
package chengbao.ledger;

import org.jspecify.annotations.NullMarked;
