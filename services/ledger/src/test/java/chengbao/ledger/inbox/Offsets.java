package chengbao.ledger.inbox;

import chengbao.ledger.rig.RealParts;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/// How far a group has got.
final class Offsets {
  private Offsets() {}

  /// How many records of all partitions the group has behind it.
  static long committed(String group) throws ExecutionException, InterruptedException {
    try (Admin admin = RealParts.kafka().admin()) {
      return admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get()
          .values()
          .stream()
          .mapToLong(OffsetAndMetadata::offset)
          .sum();
    }
  }
}
