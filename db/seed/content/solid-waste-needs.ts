import type { NeedContent } from './shape'

export const solidWasteNeeds: NeedContent[] = [
  {
    key: 'solid-waste-n01',
    organisation: 'solid-waste-plastics',
    title: { vi: 'Hạt nhựa làm lại vẫn nồng mùi cũ, hãng dầu gội không nhận' },
    problem: {
      vi:
        'Xưởng mua can, chai dầu gội, chai nước giặt về băm rửa đùn lại thành hạt. Hạt nhìn trong đẹp mà đưa ' +
        'lên mũi vẫn sặc mùi xà phòng cũ lẫn mùi khét, mùi sữa chua, bốc túi kín vài hôm càng nặng. Hãng hóa mỹ ' +
        'phẩm muốn dùng ba mươi phần trăm hạt làm lại cho đạt cam kết xanh, thử hai lần đều chê mùi thấm vào ' +
        'sản phẩm, trả cả lô. Chúng tôi chỉ còn bán cho chỗ làm ống nước, thùng rác, mỗi cân kém bảy tám nghìn. ' +
        'Rửa nhiều hơn nữa thì tốn nước mà mùi vẫn thế.',
    },
    currentProcess: {
      vi:
        'Băm, rửa nước nóng có xút, ly tâm vắt khô, đùn một trục vít qua lưới lọc, cắt hạt, rồi đổ vào si lô ' +
        'sấy gió nóng tám tiếng. Có pha bột thơm che mùi nhưng khách phát hiện ngay.',
    },
    figures: [
      { name: { vi: 'Mức chê mùi do khách chấm (6 là tệ nhất)' }, baseline: 5.2, target: 3.5, unit: 'điểm' },
      { name: { vi: 'Giá bán hạt' }, baseline: 17_500, target: 24_500, unit: 'đồng/kg' },
    ],
    constraints: {
      vi:
        'Giữ nguyên khâu băm rửa. Chạy được từ 150 đến 400 kg một giờ, hạt không bị giòn hay ngả vàng, thêm ' +
        'tiền điện không quá 500 đồng một cân.',
    },
    fields: ['207', '204'],
    trlMin: 5,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'technical-service', 'machinery-with-technology', 'joint-development'],
    budget: { min: 800_000_000, max: 3_000_000_000 },
    monthsToDeadline: 8,
    province: '33',
    expects: {
      vi: 'Nhận 500 kg hạt của xưởng chạy thử, trả lại cho khách chấm mù. Báo giá phần máy thêm vào và thời gian lắp.',
    },
    anonymous: false,
    answeredBy: ['solid-waste-t04'],
  },
  {
    key: 'solid-waste-n02',
    organisation: 'solid-waste-plastics',
    title: { vi: 'Khói đầu máy đùn khét lẹt, dân làng phản ánh, đoàn kiểm tra dọa đình chỉ' },
    problem: {
      vi:
        'Sáu máy chạy ngày đêm, chỗ đầu máy và chỗ hút bọt bốc khói trắng xanh, khét như đốt túi bóng, bám dầu ' +
        'nhầy trên mái tôn. Chụp hút dẫn ra ống cao mười hai mét nhưng hôm nào gió nồm là cả làng đau đầu, ' +
        'trường mẫu giáo cách bốn trăm mét đóng cửa sổ. Đoàn kiểm tra về hai lần, nhắc phải có thiết bị xử lý ' +
        'hẳn hoi, lần ba thì cắt điện. Đã bỏ mấy trăm triệu làm thùng than, dùng chưa đầy tháng là dầu bịt kín, ' +
        'thay không xuể.',
    },
    currentProcess: {
      vi:
        'Quạt hút gom chung 18.000 m³ một giờ, phun nước trong tháp inox rồi qua thùng than hoạt tính, lên ống. ' +
        'Than ba tuần thay một lần, mỗi lần gần bốn chục triệu, nước tháp nổi váng dầu.',
    },
    figures: [
      { name: { vi: 'Lượt phản ánh của dân mỗi tháng' }, baseline: 20, target: 0, unit: 'lượt' },
      { name: { vi: 'Tiền thay than mỗi năm' }, baseline: 640, target: 150, unit: 'triệu đồng' },
    ],
    constraints: {
      vi:
        'Đất chật, chỉ còn dải 4 × 18 m cạnh tường. Không sinh thêm nước bẩn nhiều, chạy liên tục sáu ngày một ' +
        'tuần. Chịu được khói có dầu.',
    },
    fields: ['207'],
    trlMin: 7,
    trlMax: 9,
    modes: ['turnkey', 'machinery-with-technology'],
    budget: { min: 1_500_000_000, max: 4_500_000_000 },
    monthsToDeadline: 5,
    province: '33',
    expects: {
      vi: 'Đo thử khói trước khi thiết kế, cam kết số đo ở ống và không còn mùi tại nhà dân, bảo hành hai năm.',
    },
    anonymous: true,
    answeredBy: ['solid-waste-t12'],
  },
  {
    key: 'solid-waste-n03',
    organisation: 'solid-waste-operator',
    title: {
      vi: 'Rác về lò ướt nhẹp, lửa tụt hoài, đổ dầu không kịp',
      en: 'Garbage reaches the furnace soaking and the fire keeps dropping',
    },
    problem: {
      vi:
        'Rác thành phố mình toàn vỏ trái cây, cơm canh thừa, gặp mùa mưa là xe nào đổ xuống cũng chảy nước đen. ' +
        'Xúc vô lò thì lửa đỏ quạch, khói nhiều, thợ phải bật béc dầu gần như suốt ca, có hôm đốt được bảy chục ' +
        'phần trăm công suất. Rác tồn chất cao trong hố, ruồi bu, dân kêu. Để ráo thêm bữa nữa thì hố không còn ' +
        'chỗ, mà lớp dưới vẫn sũng. Muốn làm cho rác ráo và cháy đượm trước khi vô lò, đừng bắt chúng tôi đốt ' +
        'thêm củi dầu để hong.',
      en:
        "Our city's garbage is fruit peel and leftovers; in the rains every truck drips black. In the furnace " +
        'the fire turns dull red, smoke rises, operators keep the oil burner on almost the whole shift and some ' +
        'days we reach only seventy percent of capacity. Piles grow in the pit, flies gather, neighbours ' +
        'complain. Letting it stand another day fills the pit and the bottom stays soaked. We want garbage that ' +
        'is drained and burns well before it goes in, without firing more wood or oil to dry it.',
    },
    currentProcess: {
      vi:
        'Xe đổ xuống hố chứa, gầu ngoạm đảo vài lượt, để bốn năm ngày cho chảy bớt nước rồi thả vô phễu lò. ' +
        'Nước chảy ra bơm về trạm. Túi ny lông không xé, cục nào cục nấy bó chặt.',
      en:
        'Trucks tip into a pit, the grab turns it a few times, it drains four or five days and drops into the ' +
        'furnace hopper. Drainage is pumped to the station. Plastic bags stay closed and clump.',
    },
    figures: [
      { name: { vi: 'Dầu bù cho lò', en: 'Make-up oil for the furnace' }, baseline: 38, target: 6, unit: 'lít/tấn' },
      {
        name: { vi: 'Lượng rác đốt được mỗi ngày', en: 'Garbage burnt a day' },
        baseline: 172,
        target: 240,
        unit: 'tấn',
      },
    ],
    constraints: {
      vi:
        'Còn mảnh đất 1,2 ha cạnh hố, phải kín mùi. Không được ngưng nhận rác ngày nào trong lúc lắp. Thợ hiện ' +
        'có học vận hành trong một tháng.',
      en:
        'A 1.2 ha plot beside the pit, odour-tight. Intake may not stop for a day during installation. Present ' +
        'workers must learn it in a month.',
    },
    fields: ['207'],
    trlMin: 6,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service', 'turnkey'],
    budget: { min: 4_000_000_000, max: 12_000_000_000 },
    monthsToDeadline: 9,
    province: '79',
    expects: {
      vi: 'Chạy thử vài chục tấn rác mùa mưa của chúng tôi, cân trước cân sau, đốt thử và tính ra tiền trên một tấn.',
      en: 'Run a few dozen tonnes of our rainy-season garbage, weigh before and after, burn it and give a cost ' + 'per tonne.',
    },
    anonymous: false,
    answeredBy: ['solid-waste-t05'],
  },
  {
    key: 'solid-waste-n04',
    organisation: 'solid-waste-operator',
    title: { vi: 'Lò đốt rác đo khói đợt nào cũng rớt chỉ tiêu độc nhất, sắp hết hạn khắc phục' },
    problem: {
      vi:
        'Hai lò năm tấn một giờ làm cách đây tám năm, nay giấy phép mới siết lại. Bụi với khí chua thì chỉnh ' +
        'được, còn chỉ tiêu độc nhất, thứ gây ung thư mà báo chí hay nhắc, sáu tháng đo một lần thì bốn lần ' +
        'vượt. Tăng lửa buồng sau thì tốn dầu, mà đo lại vẫn lên xuống. Nhà thầu cũ báo phải làm thêm hai tháp ' +
        'nữa, trong khi mặt bằng sau lò chỉ còn một khoảnh nhỏ và nước rửa khói hiện đã không biết đổ đi đâu. ' +
        'Quá hạn là phải dừng lò, rác ùn cả vùng.',
    },
    currentProcess: {
      vi:
        'Khói qua nồi hơi, tháp rửa bằng nước vôi, túi vải rồi quạt hút lên ống 45 m. Rắc bột than bằng tay ' +
        'trước túi vải, không cân được. Túi vải cháy thủng vài lần mỗi năm.',
    },
    figures: [
      { name: { vi: 'Lần đo vượt ngưỡng trong một năm' }, baseline: 4, target: 0, unit: 'lần' },
      { name: { vi: 'Nước thải từ tháp rửa' }, baseline: 55, target: 5, unit: 'm³/ngày' },
    ],
    constraints: { vi: 'Khoảnh đất 8 × 14 m cho mỗi lò, dừng mỗi lò không quá 25 ngày, giữ lại quạt hút và ống khói.' },
    fields: ['207'],
    trlMin: 7,
    trlMax: 9,
    modes: ['turnkey', 'machinery-with-technology'],
    budget: { min: 8_000_000_000, max: 20_000_000_000 },
    monthsToDeadline: 6,
    province: '79',
    expects: { vi: 'Đã làm ở lò cỡ này, cho xem phiếu đo trước và sau, chịu phạt nếu đo lại không đạt.' },
    anonymous: true,
    answeredBy: ['solid-waste-t06'],
  },
  {
    key: 'solid-waste-n05',
    organisation: 'solid-waste-plastics',
    title: {
      vi: 'Chai ve chai lẫn nhãn co và chai giả, đùn ra hạt đen chấm, kéo sợi đứt',
      en: 'Scrap bottles mixed with look-alikes give black specks and breaking fibre',
    },
    problem: {
      vi:
        'Chai nước gom về kiện nào cũng lẫn chai nhìn y hệt mà là thứ nhựa khác, thêm màng nhãn co, nắp, khay ' +
        'đựng bánh. Chỉ cần vài mảnh lọt vô là khi sấy dính cục, đùn ra chấm đen, hạt ngả vàng, khách kéo sợi ' +
        'bị đứt liên tục. Cả chục cô nhặt tay trên băng, mắt thường không thể biết mảnh nào là mảnh nào, ca đêm ' +
        'càng sót. Bể nước muối thì chỉ tách thứ nổi, còn hai thứ nặng bằng nhau chìm chung. Hàng loại hai bán ' +
        'lỗ.',
      en:
        'Every bale of water bottles holds bottles that look the same but are another plastic, plus shrink ' +
        'labels, caps and cake trays. A few flakes are enough: they stick in the dryer, give black specks and ' +
        "yellow pellets, and customers' fibre keeps breaking. A dozen women pick by hand, but nobody can tell " +
        'flake from flake by eye, least of all at night. The brine tank lifts only what floats; two equally ' +
        'heavy kinds sink together. Second-grade goods sell at a loss.',
    },
    currentProcess: {
      vi:
        'Xé kiện, nhặt tay hai lần trên băng, băm 12 mm, bể nổi chìm, rửa nóng, sấy rồi đùn. Mỗi giờ lấy một ca ' +
        'mảnh nướng trong lò xem mảnh nào cháy đen để tính độ bẩn.',
      en:
        'Bales are opened, picked twice by hand, cut to 12 mm, float-sunk, hot washed, dried and extruded. ' +
        'Every hour a cup of flakes is baked to see how many burn black.',
    },
    figures: [
      { name: { vi: 'Mảnh lạ còn sót', en: 'Foreign flakes left' }, baseline: 420, target: 60, unit: 'ppm' },
      { name: { vi: 'Hạt phải hạ loại', en: 'Downgraded pellets' }, baseline: 17, target: 4, unit: '%' },
    ],
    constraints: {
      vi: 'Mảnh vào còn hơi ướt và bám bụi, khoảng một tấn mỗi giờ. Xưởng bụi, điện chập chờn, thợ phổ thông.',
      en: 'Flakes come slightly wet and dusty, about one tonne an hour. Dusty hall, unsteady power, unskilled workers.',
    },
    fields: ['207', '203'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'non-exclusive-licence'],
    budget: { min: 1_500_000_000, max: 4_500_000_000 },
    monthsToDeadline: 7,
    province: '33',
    expects: {
      vi: 'Gửi hai tạ mảnh để thử, nướng lại đếm chấm đen. Cho biết loại nào máy không bắt được.',
      en: 'Take 200 kg of flakes for a test, bake and count black specks again. Say which kinds the machine ' + 'cannot catch.',
    },
    anonymous: false,
    answeredBy: ['solid-waste-t03'],
  },
  {
    key: 'solid-waste-n06',
    organisation: 'solid-waste-operator',
    title: { vi: 'Tấm pin mặt trời hỏng chất đầy kho, muốn bóc kính, lấy lại bạc và silic' },
    problem: {
      vi:
        'Các trang trại điện mặt trời bắt đầu thay tấm vỡ, tấm cháy, năm nay kho nhận gần hai ngàn tấm, sang ' +
        'năm dự báo gấp ba. Chúng tôi biết thu hồi kim loại từ bản mạch điện tử và khối đen pin xe, nhưng tấm ' +
        'quang điện thì khác: kính, màng EVA, tế bào silic, màng lưng flo dán chặt với nhau. Đập ra thì thành ' +
        'vụn lẫn, không ai mua; đốt thì màng lưng sinh khí axit flo. Muốn tách lớp sạch để bán kính trắng, thu ' +
        'bạc, nhôm, đồng và phiến silic, quy mô khoảng mười tấn một ngày.',
    },
    currentProcess: {
      vi:
        'Tháo khung nhôm và hộp dây bằng tay, phần còn lại xếp pa-lét trong kho có mái. Đã thử nghiền búa rồi ' +
        'sàng, kính lẫn keo và bột silic, phải trả tiền đem chôn.',
    },
    figures: [
      { name: { vi: 'Tỷ lệ khối lượng bán được' }, baseline: 14, target: 90, unit: '%' },
      { name: { vi: 'Chi phí xử lý mỗi tấm' }, baseline: 165_000, target: 60_000, unit: 'đồng' },
    ],
    constraints: {
      vi: 'Không phát tán khí flo, thiết bị đặt trong khu đã có giấy phép, vận hành được với tấm vỡ nát.',
    },
    fields: ['207', '205'],
    trlMin: 6,
    trlMax: 9,
    modes: ['turnkey', 'machinery-with-technology', 'joint-development'],
    budget: { min: 5_000_000_000, max: 20_000_000_000 },
    monthsToDeadline: 12,
    province: '79',
    expects: {
      vi: 'Sơ đồ công nghệ, cân bằng vật chất cho một tấm chuẩn, độ sạch của kính và bạc thu được, nơi đã vận hành.',
    },
    anonymous: false,
    answeredBy: [],
  },
  {
    key: 'solid-waste-n07',
    organisation: 'solid-waste-operator',
    title: { vi: 'Bãi rác cũ đã đóng, cần màng phủ bền ngăn nước mưa, chặn mùi và thu khí' },
    problem: {
      vi:
        'Bãi chôn lấp mười hai hecta ngưng nhận rác ba năm rồi mà vẫn lún từng mảng, bạt phủ bị xé mép sau mỗi ' +
        'mùa mưa bão. Nước mưa ngấm xuống làm nước rỉ tăng gấp ba, mùi bốc ra những chỗ nứt, khí đẩy phồng bạt ' +
        'như bong bóng. Loại màng vi xốp cấp khí phủ luống ủ phân hữu cơ hiếu khí thì chúng tôi có rồi nhưng ' +
        'cho hơi và khí đi qua, không hợp với bãi yếm khí. Cần kết cấu phủ nhiều lớp chịu lún lệch, chịu nắng ' +
        'hai chục năm, có lớp dẫn khí và trồng cỏ được trên mái dốc 1:2,5.',
    },
    currentProcess: {
      vi:
        'Phủ bạt HDPE 1 mm hàn nhiệt, chằng bao cát, mỗi năm vá khoảng tám ngàn mét vuông. Cắm sáu mươi ống ' +
        'thông hơi xả tự nhiên. Bơm nước rỉ về trạm chạy hết công suất.',
    },
    figures: [
      { name: { vi: 'Nước rỉ trong mùa mưa' }, baseline: 620, target: 180, unit: 'm³/ngày' },
      { name: { vi: 'Diện tích bạt phải vá mỗi năm' }, baseline: 8000, target: 500, unit: 'm²' },
    ],
    constraints: {
      vi: 'Thi công theo từng lô trong mùa khô, xe nặng không lên được mặt bãi. Không đắp thêm quá 0,5 m đất.',
    },
    fields: ['201', '207'],
    trlMin: 7,
    trlMax: 9,
    modes: ['turnkey', 'technical-service'],
    budget: { min: 6_000_000_000, max: 19_000_000_000 },
    monthsToDeadline: 10,
    province: '79',
    expects: {
      vi: 'Mặt cắt kết cấu, tính ổn định trượt và lún, tuổi thọ vật liệu, công trình tương tự ở vùng mưa nhiều.',
    },
    anonymous: false,
    answeredBy: [],
  },
]
