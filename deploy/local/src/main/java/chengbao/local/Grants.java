package chengbao.local;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import chengbao.local.Topics.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/// Brings a broker to what the list of topics says: a password for each user, the topics, and who
/// may read and write what. Can be repeated; a right that has left the list is taken away. Returns
/// when the broker acts by it, not only the controller.
final class Grants {

  private static final ScramCredentialInfo SCRAM =
      new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_256, 4096);

  private Grants() {}

  static void establish(Admin admin, Topics topics, UnaryOperator<String> passwords) {
    wait(admin.alterUserScramCredentials(users(topics, passwords)).all());
    Set<String> present = wait(admin.listTopics().names());
    List<NewTopic> missing =
        topics.topics().stream()
            .filter(topic -> !present.contains(topic.name()))
            .map(Grants::topic)
            .toList();
    wait(admin.createTopics(missing).all());
    allow(admin, rights(topics));
  }

  private static void allow(Admin admin, List<AclBinding> rights) {
    List<AclBinding> present = List.copyOf(wait(admin.describeAcls(AclBindingFilter.ANY).values()));
    wait(admin.createAcls(without(rights, present)).all());
    List<AclBindingFilter> gone =
        without(present, rights).stream().map(AclBinding::toFilter).toList();
    wait(admin.deleteAcls(gone).all());
    while (!sameRights(wait(admin.describeAcls(AclBindingFilter.ANY).values()), rights)) {
      Patience.glance();
    }
  }

  private static boolean sameRights(Collection<AclBinding> present, List<AclBinding> wanted) {
    return Set.copyOf(present).equals(Set.copyOf(wanted));
  }

  private static List<AclBinding> without(List<AclBinding> all, List<AclBinding> some) {
    return all.stream().filter(binding -> !some.contains(binding)).toList();
  }

  private static List<UserScramCredentialAlteration> users(
      Topics topics, UnaryOperator<String> passwords) {
    return topics.users().stream()
        .<UserScramCredentialAlteration>map(
            user -> new UserScramCredentialUpsertion(user, SCRAM, passwords.apply(user)))
        .toList();
  }

  private static NewTopic topic(Topic topic) {
    String kept = Long.toString(Duration.ofDays(topic.retentionDays()).toMillis());
    Map<String, String> settings =
        topic.compacted()
            ? Map.of("cleanup.policy", "compact")
            : Map.of("cleanup.policy", "delete", "retention.ms", kept);
    return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
        .configs(settings);
  }

  private static List<AclBinding> rights(Topics topics) {
    List<AclBinding> rights = new ArrayList<>();
    for (Topic topic : topics.topics()) {
      rights.addAll(may(topic.writer(), TOPIC, topic.name(), LITERAL, WRITE));
      for (String reader : topic.readers()) {
        rights.addAll(may(reader, TOPIC, topic.name(), LITERAL, READ));
      }
    }
    for (String user : topics.users()) {
      rights.addAll(may(user, GROUP, user, PREFIXED, READ));
    }
    return rights.stream().distinct().toList();
  }

  private static List<AclBinding> may(
      String user, ResourceType type, String name, PatternType pattern, AclOperation operation) {
    ResourcePattern resource = new ResourcePattern(type, name, pattern);
    return List.of(
        new AclBinding(resource, entry(user, operation)),
        new AclBinding(resource, entry(user, DESCRIBE)));
  }

  private static AccessControlEntry entry(String user, AclOperation operation) {
    return new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW);
  }

  private static <T> T wait(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException fault) {
      throw new StackFault("Kafka did not take users, topics or rights", fault);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new StackFault("interrupted while setting up Kafka", fault);
    }
  }
}
