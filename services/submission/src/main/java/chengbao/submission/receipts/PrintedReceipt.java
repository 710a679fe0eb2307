package chengbao.submission.receipts;

import chengbao.manuscript.ContentHash;
import chengbao.print.Paper;
import chengbao.print.Print;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.Receipt;
import chengbao.submission.domain.SealedReceipt;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// 报送回执 on paper (PDF, A4). Its QR code holds the sealed short form, so that the sheet can be
/// verified without any service. In Chinese: it goes into the unit's files.
public final class PrintedReceipt {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss").withZone(CHINA);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final float QR_SIDE = Paper.millimetres(62);

  private PrintedReceipt() {}

  public static byte[] of(SealedReceipt sealed) {
    var receipt = sealed.receipt();
    return Print.of(
        new Print.About("报送回执 " + receipt.number(), receipt.unit().name(), receipt.at()),
        paper -> {
          table(paper, receipt);
          foot(paper, sealed);
        });
  }

  private static void table(Paper paper, Receipt receipt) throws IOException {
    paper.centred("法治政府建设年度报告报送回执", 20);
    paper.centred("编号 " + receipt.number(), 11);
    paper.skip(6);
    paper.row("报送单位", List.of(receipt.unit().name(), "统一社会信用代码 " + receipt.unit().creditCode()));
    paper.row("报告名称", List.of(receipt.title(), "第" + receipt.version() + "稿"));
    paper.row(
        "年度任务",
        List.of(
            receipt.round().title(),
            receipt.round().noticeNumber() + "，报告年度" + receipt.round().year() + "年"));
    paper.row("报送至", List.of(receipt.to().officeName()));
    paper.row("报送时间", List.of(MOMENT.format(receipt.at())));
    if (!receipt.signature().cleared().isEmpty()) {
      paper.row("审签", cleared(receipt));
    }
    paper.row("签发", signature(receipt));
    paper.row("公开属性", List.of(disclosure(receipt.disclosure())));
    paper.row("存证编号", List.of(hash(receipt.contentHash())));
    paper.row("公开稿编号", List.of(hash(receipt.publicHash())));
    paper.row("情况说明", waivers(receipt));
  }

  private static List<String> signature(Receipt receipt) {
    var signature = receipt.signature();
    var paper = signature.paper();
    var lines = new ArrayList<String>();
    var who = signature.by().name() + "（" + signature.position() + "），";
    lines.add(
        paper == null
            ? who + MOMENT.format(signature.at())
            : who + DAY.format(paper.signedOn()) + "纸质签发，由" + paper.registeredBy().name() + "登记");
    if (signature.singleOfficer()) {
      lines.add("本单位登记为只有一名工作人员");
    }
    if (signature.seal() != null) {
      lines.add("盖章扫描件 " + hash(signature.seal().scan().hash()));
    }
    return lines;
  }

  private static List<String> cleared(Receipt receipt) {
    return receipt.signature().cleared().stream()
        .map(one ->
            "%s：%s（%s），%s，%s%s"
                .formatted(
                    step(one.step()),
                    one.by().name(),
                    one.position(),
                    MOMENT.format(one.at()),
                    one.opinion(),
                    one.minutes() == null ? "" : "，" + one.minutes()))
        .toList();
  }

  private static String step(ClearanceStep step) {
    return switch (step) {
      case DESK -> "科室核稿";
      case LEGAL -> "法制审核";
      case SECRECY -> "保密审查";
      case LEADER -> "分管领导审签";
      case DISCUSSION -> "集体讨论";
    };
  }

  private static List<String> waivers(Receipt receipt) {
    return receipt.waivers().isEmpty()
        ? List.of("无")
        : receipt.waivers().stream()
            .map(one -> "%s“%s”：%s（%s）".formatted(one.rule(), one.quote(), one.text(), one.by()))
            .toList();
  }

  private static void foot(Paper paper, SealedReceipt sealed) throws IOException {
    paper.square(
        dots(sealed.brief()),
        QR_SIDE,
        List.of(
            "本回执由报送系统签名（Ed25519），改动一字即可查出。",
            "查验：把二维码的内容存成文件，或者取 JSON 格式的回执，用 ./chengbao verify 和公布的密钥查验，不需要联网。",
            "存证编号是所报文本的 SHA-256 值。",
            "本系统为非涉密系统，回执不得记载国家秘密和工作秘密。"));
  }

  private static boolean[][] dots(String text) {
    try {
      var matrix =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.MARGIN,
                      0,
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M));
      var dots = new boolean[matrix.getHeight()][matrix.getWidth()];
      for (int row = 0; row < dots.length; row++) {
        for (int column = 0; column < dots[row].length; column++) {
          dots[row][column] = matrix.get(column, row);
        }
      }
      return dots;
    } catch (WriterException tooLong) {
      throw new IllegalStateException(tooLong);
    }
  }

  private static String hash(ContentHash hash) {
    return hash.value().replaceAll("(.{8})(?=.)", "$1 ");
  }

  private static String disclosure(Disclosure disclosure) {
    var reason = disclosure.reason() == null ? "" : "（" + disclosure.reason() + "）";
    return switch (disclosure.kind()) {
          case ACTIVE -> "主动公开";
          case ON_REQUEST -> "依申请公开";
          case NONE -> "不予公开";
        }
        + reason;
  }
}
