"""Dependency trees as lists of heads; the root is its own head."""


def is_tree(heads):
    """Whether heads form one tree without crossing arcs."""
    roots = [i for i, h in enumerate(heads) if h == i]
    if len(roots) != 1:
        return False
    for i in range(len(heads)):
        steps = 0
        while heads[i] != i:
            i, steps = heads[i], steps + 1
            if steps > len(heads):
                return False
    for i, h in enumerate(heads):
        low, high = min(i, h), max(i, h)
        if any(not low <= heads[j] <= high for j in range(low + 1, high)):
            return False
    return True


def best(score):
    """The heads of the best tree without crossing arcs: score[h][w] for an arc, words from 1, the root above them 0
    (Eisner 1996). More than one word may hang on the root; each is its own head in what is returned."""
    n = len(score) - 1
    none = float("-inf")
    left, right, closed, opened = 0, 1, {}, {}  # (first, last, side of the head): (score, split)
    for i in range(n + 1):
        closed[i, i, left] = closed[i, i, right] = 0, i
    for size in range(1, n + 1):
        for i in range(n + 1 - size):
            j = i + size
            inner, at = max(((closed[i, m, right][0] + closed[m + 1, j, left][0], m) for m in range(i, j)), key=lambda x: x[0])
            opened[i, j, left] = inner + (score[j][i] if i else none), at
            opened[i, j, right] = inner + score[i][j], at
            closed[i, j, left] = max(((closed[i, m, left][0] + opened[m, j, left][0], m) for m in range(i, j)), key=lambda x: x[0])
            closed[i, j, right] = max(((opened[i, m, right][0] + closed[m, j, right][0], m) for m in range(i + 1, j + 1)),
                                      key=lambda x: x[0])
    heads, todo = list(range(n)), [(0, n, right, closed)]
    while todo:
        i, j, side, table = todo.pop()
        if i == j:
            continue
        m = table[i, j, side][1]
        if table is opened:
            word, head = (i, j) if side == left else (j, i)
            heads[word - 1] = head - 1 if head else word - 1
            todo += (i, m, right, closed), (m + 1, j, left, closed)
        elif side == left:
            todo += (i, m, left, closed), (m, j, left, opened)
        else:
            todo += (i, m, right, opened), (m, j, right, closed)
    return heads
