package chengbao.local;

import java.nio.file.Path;

/// The broker's settings: production's guarantees on one node and little memory.
final class Broker {

  private Broker() {}

  static String scramLogin(String user, String password) {
    return login("scram.ScramLoginModule", user, password) + ";";
  }

  static String settings(Path log, int port, int controllerPort, String adminPassword) {
    String admin = LocalKafka.ADMIN;
    return """
    process.roles=broker,controller
    node.id=1
    log.dirs=%s
    controller.quorum.bootstrap.servers=127.0.0.1:%d
    listeners=CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
    advertised.listeners=CLIENTS://127.0.0.1:%d
    listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
    controller.listener.names=CONTROLLER
    inter.broker.listener.name=CLIENTS

    sasl.enabled.mechanisms=SCRAM-SHA-256
    sasl.mechanism.inter.broker.protocol=SCRAM-SHA-256
    sasl.mechanism.controller.protocol=PLAIN
    listener.name.controller.sasl.enabled.mechanisms=PLAIN
    listener.name.clients.scram-sha-256.sasl.jaas.config=%s
    listener.name.controller.plain.sasl.jaas.config=%s
    authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
    super.users=User:%s
    allow.everyone.if.no.acl.found=false
    auto.create.topics.enable=false

    offsets.topic.replication.factor=1
    offsets.topic.num.partitions=3
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    transaction.state.log.num.partitions=1
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    share.coordinator.state.topic.num.partitions=1
    group.initial.rebalance.delay.ms=0
    group.consumer.min.session.timeout.ms=6000
    group.consumer.session.timeout.ms=10000
    group.consumer.min.heartbeat.interval.ms=1000
    group.consumer.heartbeat.interval.ms=2000
    group.min.session.timeout.ms=6000

    num.network.threads=2
    num.io.threads=4
    background.threads=2
    log.cleaner.threads=1
    log.cleaner.dedupe.buffer.size=8388608
    """
        .formatted(
            log,
            controllerPort,
            port,
            controllerPort,
            port,
            scramLogin(admin, adminPassword),
            login("plain.PlainLoginModule", admin, adminPassword)
                + " user_%s=\"%s\";".formatted(admin, adminPassword),
            admin);
  }

  private static String login(String module, String user, String password) {
    return "org.apache.kafka.common.security.%s required username=\"%s\" password=\"%s\""
        .formatted(module, user, password);
  }
}
