/// A report as a word processor's file, in the layout that GB/T 9704 asks of official documents.
@NullMarked
package chengbao.manuscript.word;

import org.jspecify.annotations.NullMarked;
