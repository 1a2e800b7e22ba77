/// A queue whose first is always the least.
struct Heap<Item: Comparable> {
    private var items: [Item] = []

    mutating func push(_ item: Item) {
        items.append(item)
        var at = items.count - 1
        while at > 0, items[at] < items[(at - 1) / 2] {
            items.swapAt(at, (at - 1) / 2)
            at = (at - 1) / 2
        }
    }

    mutating func pop() -> Item? {
        guard let first = items.first, let last = items.popLast() else { return nil }
        if items.isEmpty { return first }
        items[0] = last
        var at = 0
        while true {
            var least = at
            for child in [2 * at + 1, 2 * at + 2] where child < items.count && items[child] < items[least] {
                least = child
            }
            if least == at { return first }
            items.swapAt(at, least)
            at = least
        }
    }
}
