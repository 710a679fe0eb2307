package chengbao.journey.faults;

import chengbao.journey.story.Cast;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What those who drive the system were told while it was failing.
public final class Book {

  /// A report that went its whole way as far as its officers know.
  ///
  /// @param publicHash of the version that was approved
  public record Told(String report, Plot plot, String contentHash, String publicHash) {}

  /// A fault as it happened.
  public record Struck(Fault fault, Instant at) {}

  private final Map<String, Cast> begun = new ConcurrentHashMap<>();
  private final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();
  private final Queue<Told> told = new ConcurrentLinkedQueue<>();
  private final Queue<Mark> marks = new ConcurrentLinkedQueue<>();
  private final Queue<Struck> struck = new ConcurrentLinkedQueue<>();
  private final Queue<String> stuck = new ConcurrentLinkedQueue<>();

  void begun(String report, Cast cast) {
    begun.put(report, cast);
  }

  void receipt(Receipt receipt) {
    receipts.add(receipt);
  }

  void told(Told report) {
    told.add(report);
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  void struck(Struck fault) {
    struck.add(fault);
  }

  /// A report that could not be brought to its end.
  void stuck(String why) {
    stuck.add(why);
  }

  /// The reports and who took part in them.
  public Map<String, Cast> begun() {
    return Map.copyOf(begun);
  }

  public List<Receipt> receipts() {
    return List.copyOf(receipts);
  }

  public List<Told> told() {
    return List.copyOf(told);
  }

  public List<Mark> marks() {
    return List.copyOf(marks);
  }

  public List<Struck> struck() {
    return List.copyOf(struck);
  }

  public List<String> stuck() {
    return List.copyOf(stuck);
  }
}
