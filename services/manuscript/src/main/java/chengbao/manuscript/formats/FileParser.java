package chengbao.manuscript.formats;

import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.reading.FileFormat;
import chengbao.manuscript.reading.RawText;

/// Takes the text out of a file. Whatever the file, the answer is a [RawText]; nothing is thrown.
public interface FileParser {
  RawText parse(byte[] bytes, FileFormat format, TrackedChanges changes);
}
