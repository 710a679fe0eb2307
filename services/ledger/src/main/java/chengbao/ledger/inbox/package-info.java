/// Events on their way in: each applied once and in order, held when it cannot be.
@NullMarked
package chengbao.ledger.inbox;

import org.jspecify.annotations.NullMarked;
