/// Sheets for an office's own files, as PDF: a receipt, the record of a report. What the public
/// reads on paper is another matter (decision 0021).
@NullMarked
package chengbao.print;

import org.jspecify.annotations.NullMarked;
