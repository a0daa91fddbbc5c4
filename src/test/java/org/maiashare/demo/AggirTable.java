package org.maiashare.demo;

import java.util.List;

/**
 * The public AGGIR algorithm (CASF annex 2-2), as a table: groups A to H, stop at the first rank.
 */
final class AggirTable {

  private static final int[] GIR_OF_RANK = {0, 1, 2, 2, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6};

  private static final List<Group> GROUPS =
      List.of(
          group("2000,1200,40,40,60,100,800,200", "0,0,16,16,20,16,120,32", "4380:1,4140:2,3390:3"),
          group("1500,1200,40,40,60,100,800,-80", "320,120,16,16,0,16,120,-40", "2016:4"),
          group("0,0,40,40,60,160,1000,400", "0,0,16,16,20,20,200,40", "1700:5,1432:6"),
          group("0,0,0,0,2000,400,2000,200", "0,0,0,0,200,200,200,0", "2400:7"),
          group("400,400,400,400,400,800,800,200", "0,0,100,100,100,100,100,0", "1200:8"),
          group("200,200,500,500,500,500,500,200", "100,100,100,100,100,100,100,0", "800:9"),
          group("150,150,300,300,500,500,400,200", "0,0,200,200,200,200,200,100", "650:10"),
          group(
              "0,0,3000,3000,3000,3000,1000,1000",
              "0,0,2000,2000,2000,2000,2000,1000",
              "4000:11,2000:12"));

  private AggirTable() {}

  static int gir(String variables) {
    for (Group group : GROUPS) {
      int sum = group.sum(variables);
      for (int[] threshold : group.thresholds()) {
        if (sum >= threshold[0]) {
          return GIR_OF_RANK[threshold[1]];
        }
      }
    }
    return GIR_OF_RANK[13];
  }

  private static Group group(String ofC, String ofB, String thresholds) {
    return new Group(
        numbers(ofC),
        numbers(ofB),
        List.of(thresholds.split(",")).stream()
            .map(one -> numbers(one.replace(':', ',')))
            .toList());
  }

  private static int[] numbers(String text) {
    return List.of(text.split(",")).stream().mapToInt(Integer::parseInt).toArray();
  }

  private record Group(int[] ofC, int[] ofB, List<int[]> thresholds) {

    int sum(String variables) {
      int sum = 0;
      for (int index = 0; index < ofC.length; index++) {
        char letter = variables.charAt(index);
        sum += letter == 'C' ? ofC[index] : letter == 'B' ? ofB[index] : 0;
      }
      return sum;
    }
  }
}
