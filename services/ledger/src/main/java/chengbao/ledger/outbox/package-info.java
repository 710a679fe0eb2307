/// Events on their way out: written with the verb, carried to Kafka by one relay per database.
@NullMarked
package chengbao.ledger.outbox;

import org.jspecify.annotations.NullMarked;
