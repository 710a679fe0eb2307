package chengbao.submission.receipts;

import chengbao.manuscript.CanonicalJson;
import chengbao.manuscript.ContentHash;
import chengbao.submission.domain.Clearance;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.Receipt;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is sealed: a receipt in the words of the API, as canonical JSON. A field is only ever
/// added.
final class Statements {
  private Statements() {}

  static String whole(Receipt receipt) {
    var fields = common(receipt);
    fields.put(
        "unit",
        Map.of(
            "id", receipt.unit().id().toString(),
            "name", receipt.unit().name(),
            "creditCode", receipt.unit().creditCode()));
    fields.put("title", receipt.title());
    fields.put(
        "round",
        Map.of(
            "id", receipt.round().id().toString(),
            "title", receipt.round().title(),
            "noticeNumber", receipt.round().noticeNumber(),
            "year", receipt.round().year()));
    fields.put(
        "to",
        Map.of(
            "office", receipt.to().office().toString(),
            "name", receipt.to().officeName(),
            "level", receipt.to().number()));
    fields.put("disclosure", receipt.disclosure().kind().code());
    fields.put("waivers", receipt.waivers().stream().map(Statements::waiver).toList());
    fields.put("signature", signature(receipt));
    fields.put("submittedBy", person(receipt.submittedBy()));
    return CanonicalJson.write(fields);
  }

  static String brief(Receipt receipt) {
    return CanonicalJson.write(common(receipt));
  }

  private static Map<String, @Nullable Object> common(Receipt receipt) {
    var fields = new TreeMap<String, @Nullable Object>();
    fields.put("number", receipt.number());
    fields.put("report", receipt.report().toString());
    fields.put("version", receipt.version());
    fields.put("at", receipt.at().toString());
    fields.put("contentHash", hash(receipt.contentHash()));
    fields.put("publicHash", hash(receipt.publicHash()));
    return fields;
  }

  private static Map<String, Object> waiver(Receipt.Explained waiver) {
    return Map.of(
        "finding", waiver.finding(),
        "rule", waiver.rule(),
        "quote", waiver.quote(),
        "text", waiver.text(),
        "by", waiver.by());
  }

  private static Map<String, Object> signature(Receipt receipt) {
    var signature = receipt.signature();
    var fields = new TreeMap<String, Object>(person(signature.by()));
    fields.put("position", signature.position());
    fields.put("at", signature.at().toString());
    fields.put("singleOfficer", signature.singleOfficer());
    var behalf = receipt.signedFor();
    if (behalf != null) {
      fields.put("for", person(behalf));
    }
    var paper = signature.paper();
    if (paper != null) {
      fields.put(
          "paper",
          Map.of(
              "signedOn", paper.signedOn().toString(),
              "registeredBy", person(paper.registeredBy()),
              "sheet", hash(paper.sheet().hash())));
    }
    var seal = signature.seal();
    if (seal != null) {
      fields.put("seal", hash(seal.scan().hash()));
    }
    if (!signature.cleared().isEmpty()) {
      fields.put("cleared", signature.cleared().stream().map(Statements::cleared).toList());
    }
    return fields;
  }

  private static Map<String, Object> cleared(Clearance given) {
    var fields = new TreeMap<String, Object>(person(given.by()));
    fields.put("step", given.step().code());
    fields.put("position", given.position());
    fields.put("at", given.at().toString());
    fields.put("opinion", given.opinion());
    if (given.minutes() != null) {
      fields.put("minutes", given.minutes());
    }
    return fields;
  }

  private static Map<String, Object> person(Person person) {
    return Map.of("person", person.id().toString(), "name", person.name());
  }

  private static Map<String, Object> hash(ContentHash hash) {
    return Map.of("algorithm", hash.algorithm(), "value", hash.value());
  }
}
