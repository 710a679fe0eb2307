/// The text of a file in each format an office uses: Word, WPS, pages, PDF.
@org.jspecify.annotations.NullMarked
package chengbao.manuscript.formats;
