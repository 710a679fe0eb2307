/// Plain JDBC in the transaction of the verb, and the faults a database may have.
@NullMarked
package chengbao.ledger.database;

import org.jspecify.annotations.NullMarked;
