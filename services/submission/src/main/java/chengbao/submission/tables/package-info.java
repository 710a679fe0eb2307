/// Tables that people hand in: CSV and XLSX, read as text, cell by cell.
@NullMarked
package chengbao.submission.tables;

import org.jspecify.annotations.NullMarked;
