package chengbao.publication.documents.paper;

import chengbao.publication.documents.Printed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// What a PDF says of itself to programs (XMP): title, organ, number, and the standards it keeps.
final class Description {

  static final String PRODUCER = "Chengbao";
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  /// PDF/A wants every name explained that is not among its own; `pdfuaid` is one.
  private static final String FORM =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
         <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
         <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
         <dc:identifier>%s</dc:identifier>
         <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
         <pdf:Producer>%s</pdf:Producer>
         <xmp:CreateDate>%6$s</xmp:CreateDate>
         <xmp:ModifyDate>%6$s</xmp:ModifyDate>
         <pdfaid:part>2</pdfaid:part>
         <pdfaid:conformance>A</pdfaid:conformance>
         <pdfuaid:part>1</pdfuaid:part>
         <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
          <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
          <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
          <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
          <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
           <pdfaProperty:name>part</pdfaProperty:name>
           <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
           <pdfaProperty:category>internal</pdfaProperty:category>
           <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
          </rdf:li></rdf:Seq></pdfaSchema:property>
         </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>\
      """;

  private Description() {}

  static String of(Printed printed) {
    return FORM.formatted(
        xml(printed.title()),
        xml(printed.organ()),
        xml(subject(printed)),
        xml(identifier(printed.stamp())),
        PRODUCER,
        MOMENT.format(printed.stamp().publishedAt().atZone(CHINA).withNano(0)));
  }

  /// Number, edition and hash in one line.
  static String subject(Printed printed) {
    Printed.Stamp stamp = printed.stamp();
    String number = stamp.isNumbered() ? "索引号 " + stamp.indexNumber() + "，" : "";
    return "%s%s，SHA-256 %s".formatted(number, stamp.shortly(), stamp.publicHash());
  }

  private static String identifier(Printed.Stamp stamp) {
    return stamp.isNumbered() ? stamp.indexNumber() : stamp.recordNumber();
  }

  private static String xml(String text) {
    return Letters.printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
