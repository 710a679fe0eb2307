/// Identifiers made by the owner of a thing.
@NullMarked
package chengbao.ledger.ids;

import org.jspecify.annotations.NullMarked;
