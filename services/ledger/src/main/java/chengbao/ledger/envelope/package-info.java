/// CloudEvents in binary mode on Kafka records: written, and read without ever throwing.
@NullMarked
package chengbao.ledger.envelope;

import org.jspecify.annotations.NullMarked;
