/// What adapter tests stand on: a real PostgreSQL, a real Kafka, and an issuer of real tokens.
@NullMarked
package chengbao.submission.stack;

import org.jspecify.annotations.NullMarked;
