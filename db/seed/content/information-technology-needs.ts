import type { NeedContent } from './shape'

export const informationTechnologyNeeds: NeedContent[] = [
  {
    key: 'information-technology-n01',
    organisation: 'information-technology-plastics',
    title: { vi: 'Hàng ép ra bị ba-via, thiếu keo mà vẫn lọt tới tay khách' },
    problem: {
      vi:
        'Mỗi ngày xưởng ra hơn hai trăm nghìn món nhựa, gần năm chục chị KCS ngồi cuối chuyền cầm lên ngó. Ca đêm ' +
        'mỏi mắt là lọt hàng ba-via, thiếu keo, trầy, loang màu. Ba tháng vừa rồi khách Nhật trả về bốn lô, phạt ' +
        'tiền rồi bắt mình cử người qua tận kho họ lựa lại. Có mua thử một cái máy chụp giá rẻ nhưng hàng bóng ' +
        'quá nó báo lung tung, hàng tốt cũng đá ra, anh em tắt luôn. Mã hàng thì đổi liên miên, dạy lại mất cả ' +
        'tuần.',
    },
    currentProcess: {
      vi:
        'Lấy hàng từ máng ra thùng, KCS cầm từng món soi dưới đèn tuýp, so với bảng mẫu lỗi dán tường. Cứ hai ' +
        'tiếng tổ trưởng bốc kiểm lại năm mươi món và ghi phiếu.',
    },
    figures: [
      { name: { vi: 'Hàng lỗi lọt tới khách' }, baseline: 1800, target: 150, unit: 'món trên một triệu' },
      { name: { vi: 'Người soi hàng mỗi ca' }, baseline: 16, target: 5, unit: 'người' },
    ],
    constraints: {
      vi: 'Một món chỉ có hai giây để soi; cuối chuyền còn khoảng 1,2 m; công nhân tự cài được mã hàng mới.',
    },
    fields: ['102', '202'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'technical-service'],
    budget: { min: 800_000_000, max: 3_000_000_000 },
    monthsToDeadline: 5,
    province: '75',
    expects: { vi: 'Mang hàng lỗi thật của xưởng đi chạy thử, đạt số thì lắp hai chuyền đầu rồi nhân ra.' },
    anonymous: false,
    answeredBy: ['information-technology-t01'],
  },
  {
    key: 'information-technology-n02',
    organisation: 'information-technology-plastics',
    title: { vi: 'Bạc đạn kêu rồi gãy ngang, máy nằm chờ đồ cả tuần' },
    problem: {
      vi:
        'Dàn máy hơn bốn chục con, con cũ nhất mười bảy năm. Mô-tơ bơm dầu, quạt tháp, máy xay keo cứ tự nhiên ' +
        'kêu rú lên rồi kẹt, tới lúc nghe được thì bạc đạn đã bể, trục cũng trầy. Đồ thay phải đặt cả tuần mới ' +
        'về, trong khi khách hối hàng. Năm rồi bị mười một vụ như vậy, có vụ cháy luôn mô-tơ 75 ký-lô-oát. Ông ' +
        'thợ già rờ tay nghe tiếng đoán được, giờ ông sắp nghỉ hưu mà không ai theo được nghề.',
    },
    currentProcess: {
      vi:
        'Bơm mỡ theo lịch dán trên máy, mỗi tháng thợ đi một vòng lấy tay rờ và kê tua-vít vô tai nghe. Hư đâu ' +
        'thay đó, không có sổ theo dõi từng con máy.',
    },
    figures: [
      { name: { vi: 'Số vụ hư bất ngờ trong năm' }, baseline: 11, target: 2, unit: 'vụ' },
      { name: { vi: 'Giờ máy nằm chờ mỗi vụ' }, baseline: 96, target: 12, unit: 'giờ' },
    ],
    constraints: { vi: 'Không kéo thêm dây trong xưởng, chỗ lắp dính dầu và nóng tới 70 °C.' },
    fields: ['202', '203'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service', 'training'],
    budget: { min: 200_000_000, max: 700_000_000 },
    monthsToDeadline: 4,
    province: '75',
    expects: { vi: 'Báo trước ít nhất hai tuần để kịp đặt đồ, nhắn thẳng vô điện thoại tổ bảo trì, chỉ rõ con nào.' },
    anonymous: false,
    answeredBy: ['information-technology-t03'],
  },
  {
    key: 'information-technology-n03',
    organisation: 'information-technology-furniture',
    title: {
      vi: 'Lựa phôi bằng mắt, bàn ghế ghép ra tấm đậm tấm nhạt khách chê',
      en: 'Boards sorted by eye: table tops come out in mismatched shades',
    },
    problem: {
      vi:
        'Xưởng sơ chế mỗi ngày ra hai vạn thanh tràm, keo. Hơn ba chục người đứng lựa: thanh nào có mắt đen, nứt ' +
        'đầu thì cắt bỏ, thanh nào sậm nhạt thì chia đống. Mỗi người một ý, sáng khác chiều khác. Ghép lên mặt ' +
        'bàn thấy sọc đậm sọc nhạt, khách Đức gửi hình về khiếu nại, có đơn phải làm lại cả công. Ngược lại nhiều ' +
        'thanh còn xài được cũng bị quăng vô lò, gỗ bây giờ mắc mà hao gần bốn phần mười. Thợ lựa giỏi thì cứ ' +
        'nghỉ dần.',
      en:
        'Our rough mill turns out twenty thousand acacia and melaleuca strips a day. Some thirty people stand ' +
        'sorting: black knots and split ends are cut off, dark and light strips go to different piles. Everyone ' +
        'judges differently, morning unlike afternoon. Glued-up tops show dark and pale stripes, the German buyer ' +
        'sends photos and whole orders are redone. Meanwhile usable strips end up in the kiln fire; timber is ' +
        'dear now and we waste nearly four tenths. The good sorters keep leaving.',
    },
    currentProcess: {
      vi:
        'Phôi sau bào chạy ra bàn, công nhân lật bốn mặt, lấy phấn vạch chỗ bỏ rồi người khác đẩy qua cưa đu. Màu ' +
        'chia ba đống theo bảng mẫu treo tường.',
      en:
        'Planed strips roll onto a table, workers turn all four faces, chalk the bad spots, and others push them ' +
        'through a swing saw. Colour goes into three piles against a wall sample.',
    },
    figures: [
      {
        name: { vi: 'Gỗ thành phẩm lấy được từ phôi', en: 'Usable timber from rough strips' },
        baseline: 61,
        target: 69,
        unit: '%',
      },
      { name: { vi: 'Người đứng lựa mỗi ca', en: 'Sorters per shift' }, baseline: 32, target: 10, unit: 'người' },
    ],
    constraints: {
      vi: 'Bụi gỗ nhiều, điện hay sụt; phải nối được với hai cưa cắt đoạn đang có.',
      en: 'Heavy wood dust and voltage dips; must connect to our two existing cut-off saws.',
    },
    fields: ['102', '203'],
    trlMin: 6,
    trlMax: 9,
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'joint-development'],
    budget: { min: 1_000_000_000, max: 2_800_000_000 },
    monthsToDeadline: 9,
    province: '52',
    expects: {
      vi: 'Chạy thử bằng gỗ của chúng tôi ít nhất hai tuần, chấp nhận cùng hoàn thiện máy.',
      en: 'Two weeks of trial on our own timber; we are willing to help finish the machine.',
    },
    anonymous: false,
    answeredBy: ['information-technology-t02'],
  },
  {
    key: 'information-technology-n04',
    organisation: 'information-technology-furniture',
    title: { vi: 'Đơn nhiều mã, xếp chuyền rối tung, cứ trễ tàu hoài' },
    problem: {
      vi:
        'Vô mùa hàng, phòng kế hoạch ôm hơn ba trăm mã ghế bàn cùng lúc. Mã này chờ khoan, mã kia kẹt chà nhám, ' +
        'chỗ thì người ngồi chơi chỗ thì tăng ca tới khuya. Có bữa đóng công rồi mới hay thiếu một cái chân bàn. ' +
        'Khách đổi ngày, hư một con máy là cả bảng Excel sập, làm lại mất hai ngày mà làm xong đã cũ. Năm rồi trễ ' +
        'hai mươi mấy công, phải đi máy bay bù, lời bao nhiêu ra đi hết.',
    },
    currentProcess: {
      vi:
        'Hai người làm bảng Excel mỗi cuối tuần, in ra dán từng tổ. Giữa tuần quản đốc tự đổi theo cảm tính, gọi ' +
        'điện qua lại; chiều thứ bảy họp đếm hàng.',
    },
    figures: [
      { name: { vi: 'Công hàng xuống tàu đúng ngày' }, baseline: 74, target: 95, unit: '%' },
      { name: { vi: 'Giờ tăng ca mỗi tháng' }, baseline: 9200, target: 5500, unit: 'giờ công' },
    ],
    constraints: { vi: 'Tổ trưởng lớn tuổi, màn hình phải dễ xem; số liệu định mức công chưa đầy đủ.' },
    fields: ['102'],
    trlMin: 6,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'technical-service', 'training'],
    budget: { min: 300_000_000, max: 1_200_000_000 },
    monthsToDeadline: 6,
    province: '52',
    expects: { vi: 'Người triển khai xuống xưởng ở cùng ít nhất hai tháng, hỗ trợ đo lại định mức.' },
    anonymous: false,
    answeredBy: ['information-technology-t04'],
  },
  {
    key: 'information-technology-n05',
    organisation: 'information-technology-plastics',
    title: {
      vi: 'Chẳng biết máy chạy hay nghỉ, sổ tay ghi khống',
      en: 'Nobody knows which machines really run; the shift book is fiction',
    },
    problem: {
      vi:
        'Giám đốc hỏi hôm qua máy nào nghỉ mấy tiếng, vì sao, không ai trả lời được. Sổ ca ghi đẹp như mơ mà cuối ' +
        'tháng đếm hàng hụt gần một phần tư so với công suất. Đổi khuôn ghi ba chục phút, ra đứng coi thì gần hai ' +
        'tiếng. Máy đủ đời đủ hãng, cái mới có màn hình, cái cũ chỉ có mấy cái đèn xanh đỏ trên nóc, hãng báo giá ' +
        'gắn thêm đồ điện tử mà nghe xong muốn xỉu. Cần nhìn phát biết liền con nào đang nằm không.',
      en:
        'The boss asks which machine stood still yesterday, for how long and why, and nobody can say. The shift ' +
        'book looks lovely, yet the monthly count is nearly a quarter below capacity. A mould change is written ' +
        'down as thirty minutes; go and watch and it takes almost two hours. The machines are of every age and ' +
        "make: new ones have screens, old ones just red and green lamps on top, and the makers' quotes for " +
        'add-on electronics make your head spin. We want to see at a glance which one is idle.',
    },
    currentProcess: {
      vi:
        'Công nhân ghi giờ chạy, giờ nghỉ vô phiếu cuối ca, thống kê gõ lại Excel hôm sau. Có tranh cãi thì phải ' +
        'ngồi tua camera coi lại, mất cả buổi.',
      en:
        'Operators write running and idle hours on a slip at shift end; a clerk types it into Excel next day. ' +
        'Disputes mean replaying camera footage for hours.',
    },
    figures: [
      {
        name: { vi: 'Giờ máy làm ra hàng trong một ngày', en: 'Productive machine hours a day' },
        baseline: 15.2,
        target: 19,
        unit: 'giờ',
      },
      {
        name: { vi: 'Chênh lệch giữa sổ và thực tế', en: 'Gap between book and reality' },
        baseline: 30,
        target: 5,
        unit: '%',
      },
    ],
    constraints: {
      vi: 'Không đụng vô tủ điện của máy còn bảo hành; số liệu không đưa ra ngoài nhà máy.',
      en: 'No touching the cabinets of machines under warranty; data must stay on site.',
    },
    fields: ['202', '102'],
    trlMin: 8,
    trlMax: 9,
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'training'],
    budget: { min: 200_000_000, max: 600_000_000 },
    monthsToDeadline: 3,
    province: '75',
    expects: {
      vi: 'Gắn thử mười máy trong một tháng, có bảng to treo xưởng và tin nhắn cho quản lý.',
      en: 'Ten machines on trial for a month, a big board in the shop and messages to managers.',
    },
    anonymous: true,
    answeredBy: ['information-technology-t10', 'information-technology-t05'],
  },
  {
    key: 'information-technology-n06',
    organisation: 'information-technology-furniture',
    title: { vi: 'Camera nào soi được mọt và ruột gỗ mục bên trong phôi xẻ' },
    problem: {
      vi:
        'Phôi gỗ keo, tràm nhìn ngoài mặt bốn phía đều đẹp, vân đều, không mắt không nứt, vậy mà bên trong có ' +
        'hang mọt hoặc ruột mục. Sấy xong, bào tinh rồi mới lòi ra, có khi ghế qua tới châu Âu mọt mới chui ra ' +
        'rớt bột. Năm rồi đền hai công hàng, khách dọa đưa vào danh sách kiểm dịch. Chúng tôi cần cách nhìn xuyên ' +
        'vào trong thanh gỗ ngay sau khi xẻ, từ phôi dày năm phân, chứ phân loại bề mặt đã có người làm rồi.',
    },
    currentProcess: {
      vi:
        'Công nhân gõ nghe tiếng, thấy lỗ kim thì chẻ thử vài thanh trong kiện. Gỗ được ngâm tẩm và sấy nhưng ' +
        'không có gì kiểm lại phần lõi trước khi đóng hàng.',
    },
    figures: [
      { name: { vi: 'Thanh gỗ hư lõi lọt qua sơ chế' }, baseline: 2.4, target: 0.2, unit: '%' },
      { name: { vi: 'Thiệt hại đền hàng một năm' }, baseline: 3.1, target: 0.3, unit: 'tỷ đồng' },
    ],
    constraints: { vi: 'Tốc độ chuyền 40 m/phút; nếu dùng tia phóng xạ phải có phép và che chắn đầy đủ.' },
    fields: ['202', '203'],
    trlMin: 6,
    trlMax: 9,
    modes: ['machinery-with-technology', 'joint-development', 'technical-service'],
    budget: { min: 1_000_000_000, max: 3_500_000_000 },
    monthsToDeadline: 10,
    province: '52',
    expects: { vi: 'Thử trên một trăm thanh có đánh dấu sẵn, chẻ ra đối chiếu rồi mới bàn giá.' },
    anonymous: false,
    answeredBy: [],
  },
  {
    key: 'information-technology-n07',
    organisation: 'information-technology-furniture',
    title: { vi: 'Phát hiện chứng từ gỗ bị tẩy sửa, hóa đơn và bảng kê viết tay làm giả' },
    problem: {
      vi:
        'Hàng xuất châu Âu phải có bộ hồ sơ nguồn gốc: bảng kê lâm sản, phiếu cân, hóa đơn, nhiều tờ viết tay, ' +
        'gửi bằng ảnh chụp điện thoại. Đợt kiểm tra vừa rồi lòi ra mấy bộ bị tẩy số khối, ghép con dấu, một tờ ' +
        'photo dùng cho ba xe. Đọc và nhập chữ thì nhân viên làm được, cái cần là biết tờ nào bị sửa, dấu nào dán ' +
        'vào, ảnh nào đã dùng trước đó. Không phát hiện kịp thì cả lô gỗ bị coi là không hợp pháp, mất khách.',
    },
    currentProcess: {
      vi:
        'Ba nhân viên mua hàng nhận ảnh qua tin nhắn, in ra so bằng mắt, gọi điện hỏi lại chủ rừng khi nghi ngờ. ' +
        'Mỗi tháng khoảng hai nghìn tờ.',
    },
    figures: [
      { name: { vi: 'Bộ hồ sơ giả lọt qua mỗi năm' }, baseline: 15, target: 1, unit: 'bộ' },
      { name: { vi: 'Thời gian kiểm một bộ' }, baseline: 40, target: 5, unit: 'phút' },
    ],
    constraints: { vi: 'Ảnh chụp mờ, nghiêng, giấy nhàu; dữ liệu người bán rừng phải được giữ kín.' },
    fields: ['102'],
    trlMin: 5,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'joint-development', 'technical-service'],
    budget: { min: 150_000_000, max: 600_000_000 },
    monthsToDeadline: 7,
    province: '52',
    expects: { vi: 'Chạy thử trên hai trăm bộ cũ đã biết thật giả, giải thích được chỗ nào bị sửa.' },
    anonymous: false,
    answeredBy: [],
  },
]
