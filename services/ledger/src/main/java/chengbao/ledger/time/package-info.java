/// The one clock of a service, the real one or a demonstration's.
@NullMarked
package chengbao.ledger.time;

import org.jspecify.annotations.NullMarked;
