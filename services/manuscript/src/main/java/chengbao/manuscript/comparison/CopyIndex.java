package chengbao.manuscript.comparison;

import chengbao.manuscript.comparison.StoredPostings.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says within milliseconds which of very many reports share passages with one, so that only those
/// few are compared with [Copying]. Kept in one file; the reports themselves are not in it.
///
/// Reports added since the last [#store()] live in memory and are stored by themselves when they
/// are many, so memory stays flat however many are added. What was not stored before a crash has to
/// be added again: the index can always be rebuilt from the reports. Safe for use by many threads;
/// one process at a time may have the file open.
public final class CopyIndex implements AutoCloseable {
  private static final int MOST_IN_MEMORY = 2_000_000;

  private final Path file;
  private StoredPostings stored;
  private RecentPostings recent = new RecentPostings();
  private final List<Named> reports = new ArrayList<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final BitSet gone = new BitSet();

  /// Another report that shares passages.
  ///
  /// @param shared how many of the report's fingerprints it has
  /// @param share the same as a part of all the report's fingerprints, 0 to 1
  public record Similar(String id, String unit, int shared, double share) {}

  private CopyIndex(Path file) throws IOException {
    this.file = file;
    this.stored = Files.exists(file) ? StoredPostings.open(file) : StoredPostings.none();
    nameStored();
  }

  /// Opens the index in a file, or begins a new one there.
  ///
  /// @throws IOException when there is a file that is no whole index
  public static CopyIndex open(Path file) throws IOException {
    return new CopyIndex(file);
  }

  private void nameStored() {
    reports.clear();
    ordinals.clear();
    gone.clear();
    reports.addAll(stored.reports());
    for (int i = 0; i < reports.size(); i++) {
      ordinals.put(reports.get(i).id(), i);
    }
  }

  /// How many reports are in the index.
  public synchronized int size() {
    return ordinals.size();
  }

  public synchronized boolean contains(String id) {
    return ordinals.containsKey(id);
  }

  /// Adds a report, or puts its present text in the place of an earlier one with the same id.
  ///
  /// @throws IOException when the file cannot be written
  public synchronized void add(ReportText report) throws IOException {
    Fingerprints fingerprints = Fingerprints.of(Letters.of(report));
    remove(report.id());
    if (recent.total() > MOST_IN_MEMORY || reports.size() == Postings.MOST_REPORTS) {
      store();
    }
    int ordinal = reports.size();
    reports.add(new Named(report.id(), report.unit().intern()));
    ordinals.put(report.id(), ordinal);
    for (long hash : fingerprints.hashes()) {
      recent.add(Postings.of(hash, ordinal));
    }
  }

  /// Takes a report out; nothing happens when it is not there.
  public synchronized void remove(String id) {
    Integer ordinal = ordinals.remove(id);
    if (ordinal != null) {
      gone.set(ordinal);
    }
  }

  /// Writes everything into the file. The old file stays whole until the new one is.
  ///
  /// @throws IOException when the file cannot be written; the index goes on as before
  public synchronized void store() throws IOException {
    int[] renamed = new int[reports.size()];
    List<Named> living = new ArrayList<>();
    for (int i = 0; i < renamed.length; i++) {
      renamed[i] = gone.get(i) ? Merged.GONE : living.size();
      if (!gone.get(i)) {
        living.add(reports.get(i));
      }
    }
    long size = Merged.count(stored, recent, renamed);
    StoredPostings.write(file, size, new Merged(stored, recent, renamed), living);
    StoredPostings fresh = StoredPostings.open(file);
    stored.close();
    stored = fresh;
    recent = new RecentPostings();
    nameStored();
  }

  /// The reports that share the most with this one, itself left out. What more than
  /// [Copying#MOST_UNITS] units share counts for nothing.
  ///
  /// @param most how many at most
  public synchronized List<Similar> similar(ReportText report, int most) {
    Fingerprints fingerprints = Fingerprints.of(Letters.of(report));
    Map<Integer, Integer> shared = new HashMap<>();
    for (long hash : fingerprints.hashes()) {
      Set<Integer> holders = holders(hash, report.unit());
      if (holders != null) {
        holders.forEach(ordinal -> shared.merge(ordinal, 1, Integer::sum));
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> !reports.get(entry.getKey()).id().equals(report.id()))
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(entry -> similar(entry.getKey(), entry.getValue(), fingerprints.hashes().length))
        .toList();
  }

  private Similar similar(int ordinal, int shared, int all) {
    Named report = reports.get(ordinal);
    return new Similar(report.id(), report.unit(), shared, (double) shared / all);
  }

  /// For each letter whether it belongs to a phrase that more than [Copying#MOST_UNITS] units
  /// share.
  synchronized boolean[] shared(Letters letters, String unit) {
    Fingerprints fingerprints = Fingerprints.of(letters);
    boolean[] shared = new boolean[letters.length()];
    int reached = 0;
    boolean before = false;
    for (int i = 0; i < fingerprints.hashes().length; i++) {
      int position = fingerprints.positions()[i];
      boolean common = holders(fingerprints.hashes()[i], unit) == null;
      if (common) {
        int from = before ? reached : position;
        Arrays.fill(shared, Math.min(from, position), position + Fingerprints.RUN, true);
        reached = position + Fingerprints.RUN;
      }
      before = common;
    }
    return shared;
  }

  /// The reports with a fingerprint; null when too many units have it, this one's own counted.
  private @Nullable Set<Integer> holders(long hash, String unit) {
    Set<Integer> holders = new HashSet<>();
    Set<String> units = new HashSet<>();
    units.add(unit);
    for (Postings postings : List.of(stored, recent)) {
      long size = postings.size();
      for (long i = postings.first(hash); i < size && Postings.hash(postings.at(i)) == hash; i++) {
        int ordinal = Postings.report(postings.at(i));
        if (!gone.get(ordinal) && holders.add(ordinal)) {
          units.add(reports.get(ordinal).unit());
          if (units.size() > Copying.MOST_UNITS) {
            return null;
          }
        }
      }
    }
    return holders;
  }

  /// Closes the file. What was not stored is lost.
  @Override
  public synchronized void close() {
    stored.close();
  }
}
