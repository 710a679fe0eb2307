/// Real parts for the tests: a database with its pool and transactions, a broker.
@NullMarked
package chengbao.ledger.rig;

import org.jspecify.annotations.NullMarked;
