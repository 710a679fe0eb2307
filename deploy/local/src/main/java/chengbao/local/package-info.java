@org.jspecify.annotations.NullMarked
package chengbao.local;
