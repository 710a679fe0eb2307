/// The whole system on one machine without containers: PostgreSQL, Kafka, Keycloak and the services
/// as child processes, each with a password of its own, each able to be killed and started again.
@NullMarked
package chengbao.local;

import org.jspecify.annotations.NullMarked;
