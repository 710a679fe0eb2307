/// What operators see of the ledger: health, figures, and the tidying that needs no one.
@NullMarked
package chengbao.ledger.watch;

import org.jspecify.annotations.NullMarked;
