/// The append-only record of who did what (办理记录).
@NullMarked
package chengbao.ledger.acts;

import org.jspecify.annotations.NullMarked;
