package chengbao.publication.documents;

import chengbao.manuscript.Block;
import chengbao.manuscript.CanonicalJson;
import chengbao.manuscript.PublicText;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An edition as data, in canonical form (RFC 8785): all the public hash is made of, and what
/// proves it.
final class Data {

  private Data() {}

  static byte[] of(Edition edition, Printed printed) {
    Approval approval = edition.approval();
    PublicText text = approval.document().text();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("report", edition.report().toString());
    data.put("title", text.title());
    put(data, "documentNumber", printed.documentNumber());
    put(data, "addressee", text.addressee());
    data.put("blocks", text.blocks().stream().map(Data::block).toList());
    data.put("attachmentHashes", text.attachmentHashes());
    data.put("readerVersion", text.readerVersion());
    put(data, "signatureUnit", printed.signedBy());
    put(data, "signedOn", printed.signedOn());
    data.put("organ", printed.organ());
    data.put("reportYear", approval.round().reportYear());
    if (approval.corrects() != null) {
      data.put("corrects", approval.corrects());
    }
    put(data, "correctionNote", approval.correctionNote());
    data.put("stamp", stamp(printed.stamp()));
    data.put("approval", proof(approval));
    return (CanonicalJson.write(data) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> block(Block block) {
    return Map.of(
        "id", block.id(),
        "kind", block.kind().code(),
        "level", block.level(),
        "text", block.text());
  }

  private static Map<String, Object> stamp(Printed.Stamp stamp) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("edition", stamp.edition());
    data.put("recordNumber", stamp.recordNumber());
    data.put("address", stamp.address());
    data.put("verification", stamp.verification());
    if (stamp.isNumbered()) {
      data.put("indexNumber", stamp.indexNumber());
      data.put("publishedAt", stamp.publishedAt().toString());
    }
    return data;
  }

  private static Map<String, Object> proof(Approval approval) {
    return Map.of(
        "office", approval.office().name(),
        "at", approval.at().toString(),
        "contentHash", hash(approval.contentHash().algorithm(), approval.contentHash().value()),
        "publicHash", hash(approval.publicHash().algorithm(), approval.publicHash().value()),
        "key", approval.proof().key(),
        "algorithm", approval.proof().algorithm(),
        "signature", approval.proof().signature());
  }

  private static Map<String, Object> hash(String algorithm, String value) {
    return Map.of("algorithm", algorithm, "value", value);
  }

  private static void put(Map<String, Object> data, String name, @Nullable Object value) {
    if (value != null) {
      data.put(name, value.toString());
    }
  }
}
