/// The ledger inside a service.
@NullMarked
package chengbao.ledger.wiring;

import org.jspecify.annotations.NullMarked;
