import type { NeedContent } from './shape'

export const cropsNeeds: NeedContent[] = [
  {
    key: 'crops-n01',
    organisation: 'crops-fruit',
    title: { vi: 'Sầu riêng bị bên mua báo dính kim loại nặng, trả hàng liên tục' },
    problem: {
      vi:
        'Từ năm ngoái tới giờ hải quan bên mua kiểm từng container sầu riêng. Lấy mẫu tại nhà đóng gói thì lô ' +
        'đạt, lô rớt, mà cùng một nhà vườn cũng lúc đậu lúc không. Mỗi lần rớt là cả công hàng phải quay đầu, ' +
        'bán đổ bán tháo trong nước, mất uy tín với bạn hàng. Nông dân nói vườn bón phân lân mấy chục năm nay, ' +
        'giờ bảo bỏ thì cây không nuôi nổi trái. Chúng tôi cần cách làm cho trái sạch lại ngay trên vườn đang ' +
        'cho thu, chứ không thể phá cây trồng nơi khác.',
    },
    currentProcess: {
      vi:
        'Hiện chỉ biết lấy mẫu múi gửi kiểm trước khi cắt, vườn nào vượt thì bỏ không mua. Có thử rải vôi với ' +
        'phân chuồng hai vụ, kết quả kiểm nghiệm vẫn lên xuống thất thường, tốn tiền mà chưa thấy rõ.',
    },
    figures: [
      { name: { vi: 'Mẫu múi vượt mức cho phép' }, baseline: 31, target: 5, unit: '%' },
      { name: { vi: 'Hàm lượng kim loại trong múi' }, baseline: 0.075, target: 0.04, unit: 'mg/kg' },
      { name: { vi: 'Container bị trả mỗi vụ' }, baseline: 9, target: 1, unit: 'container' },
    ],
    constraints: {
      vi:
        'Không làm rụng trái, không ảnh hưởng mã số vùng trồng; vật tư bón vào không được có chất cấm. Bà con ' +
        'tự làm được, chi phí dưới 25 triệu đồng một hecta.',
    },
    fields: ['401'],
    trlMin: 5,
    trlMax: 9,
    modes: ['technical-service', 'non-exclusive-licence', 'joint-development'],
    budget: { min: 500_000_000, max: 2_000_000_000 },
    monthsToDeadline: 9,
    province: '66',
    expects: {
      vi:
        'Giải thích được vì sao cây hút kim loại, đã làm ở vườn nào, kết quả kiểm nghiệm trước và sau. Làm thử ' +
        '5 ha, đạt mới nhân rộng.',
    },
    anonymous: true,
    answeredBy: ['crops-t11'],
  },
  {
    key: 'crops-n02',
    organisation: 'crops-fruit',
    title: {
      vi: 'Xoài đi tàu biển qua tới nơi chín rục, bị ép giá',
      en: 'Mangoes arrive over-ripe after sea shipment and are marked down',
    },
    problem: {
      vi:
        'Khách bên Trung Đông và châu Âu đòi đi đường biển cho rẻ, mà tàu chạy hơn 28 ngày, gặp kẹt cảng là ' +
        '33–35 ngày. Trái lúc cắt còn xanh cứng, tới nơi mở cửa công ra thì chín vàng, mềm cuống, có trái đã ' +
        'thâm đen. Khách lựa bỏ gần một phần năm, phần còn lại phải bán gấp nên bị trừ tiền. Đi máy bay thì ' +
        'cước cao hơn tiền hàng. Công ty muốn kéo được trái còn cứng tới lúc lên kệ siêu thị.',
      en:
        'Buyers in the Gulf and Europe want sea freight because it is cheap, but the voyage takes over 28 days, ' +
        'or 33–35 when ports are jammed. Fruit is hard and green at harvest, yet when the doors open it is ' +
        'yellow, soft at the stem and partly blackened. The buyer throws out nearly a fifth and marks down the ' +
        'rest. Air freight costs more than the goods. We want the fruit still firm when it reaches the shelf.',
    },
    currentProcess: {
      vi:
        'Rửa nước có pha chlorine, nhúng nước ấm, lau khô, bọc lưới xốp rồi xếp thùng carton, đưa vào công lạnh ' +
        '12–13 độ. Có bỏ thêm túi hút khí mua ngoài chợ nhưng không thấy khác bao nhiêu.',
      en:
        'Chlorine wash, warm dip, drying, foam net, carton, then a reefer at 12–13 °C. We added absorber ' +
        'sachets bought on the market and saw little difference.',
    },
    figures: [
      {
        name: { vi: 'Số ngày trái còn bán được', en: 'Days the fruit stays saleable' },
        baseline: 22,
        target: 36,
        unit: 'ngày',
      },
      {
        name: { vi: 'Trái phải bỏ khi mở công', en: 'Fruit discarded on arrival' },
        baseline: 18,
        target: 5,
        unit: '%',
      },
    ],
    constraints: {
      vi:
        'Dùng công lạnh thường, không thuê công đặc biệt. Chất dùng phải được phép ở thị trường nhập. Thêm chi ' +
        'phí không quá 900 đồng một ký.',
      en:
        'Ordinary reefers only, no special containers. Anything used must be allowed in the importing market. ' +
        'Added cost at most VND 900 per kg.',
    },
    fields: ['401', '211'],
    trlMin: 7,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'technical-service', 'machinery-with-technology'],
    budget: { min: 300_000_000, max: 1_500_000_000 },
    monthsToDeadline: 6,
    province: '86',
    expects: {
      vi: 'Cho đi thử ít nhất hai công, có người theo từ lúc cắt tới lúc mở hàng, có giấy tờ về an toàn thực phẩm ' + 'của vật tư.',
      en: 'At least two trial containers with someone following from harvest to opening, and food-safety papers ' + 'for the materials.',
    },
    anonymous: false,
    answeredBy: ['crops-t06'],
  },
  {
    key: 'crops-n03',
    organisation: 'crops-coop',
    title: { vi: 'Gạo nếp, ngô để kho vài tháng là mọt đục, khách siêu thị trả lại' },
    problem: {
      vi:
        'Hợp tác xã thu về một lần phải bán rải cả năm. Hàng để sang tháng thứ ba là thấy bột dưới đáy bao, ' +
        'sang tháng thứ năm bao nào cũng có mọt bò. Xay ra gạo gãy, mùi cũ, siêu thị nhận rồi lại trả. Đặt viên ' +
        'thuốc xông trong bao thì mọt chết được một đợt, ít lâu lại ra lứa mới, mà bên mua hàng sạch hỏi có ' +
        'dùng thuốc không thì không dám trả lời. Nay muốn trữ được tám đến mười tháng mà không đụng đến thuốc.',
    },
    currentProcess: {
      vi:
        'Phơi sân hoặc sấy lò đến khô giòn, đóng bao dứa 50 cân, chất cao mười bao trên pa-lét trong kho tôn. ' +
        'Ba tháng thuê đội xông thuốc một lần, trùm bạt bảy ngày, khi mở phải cho người nghỉ làm hai hôm.',
    },
    figures: [
      { name: { vi: 'Hao hụt sau sáu tháng' }, baseline: 8.5, target: 1.5, unit: '%' },
      { name: { vi: 'Thời gian trữ mà không bị trả' }, baseline: 3, target: 9, unit: 'tháng' },
    ],
    constraints: {
      vi:
        'Kho tôn cũ không kín, điện ba pha yếu. Xã viên phải tự vận hành được sau khi tập huấn. Không để lại ' +
        'chất gì trong hạt vì hàng đang xin chứng nhận hữu cơ.',
    },
    fields: ['401'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service', 'training'],
    budget: { min: 400_000_000, max: 1_300_000_000 },
    monthsToDeadline: 8,
    province: '14',
    expects: { vi: 'Báo giá cho lô 100 tấn, tiền điện mỗi lần làm, kho nào đã làm rồi để đi xem tận nơi.' },
    anonymous: false,
    answeredBy: ['crops-t12'],
  },
  {
    key: 'crops-n04',
    organisation: 'crops-fruit',
    title: { vi: 'Vườn dừa liên kết bị sâu cạp lá cháy khô cả tàu, trái treo nhỏ xíu' },
    problem: {
      vi:
        'Hơn hai trăm hecta dừa uống nước và dừa hữu cơ của bà con liên kết bị sâu ăn mặt dưới lá, đứng xa nhìn ' +
        'như bị lửa táp. Cây nặng thì trụi từ tàu dưới lên tới đọt, trái rụng non, cây nhẹ cũng treo trái. Dừa ' +
        'cao mười mấy mét, phun thuốc không tới mà vùng hữu cơ cũng không cho phun. Chặt tàu đem đốt được vài ' +
        'tháng lại lan. Công ty đang thiếu trái giao hợp đồng, cần cách trị mà vẫn giữ được chứng nhận hữu cơ.',
    },
    currentProcess: {
      vi:
        'Bà con cắt bỏ tàu bị nặng, gom đốt hoặc dìm mương. Một số hộ ngoài vùng hữu cơ thuê người leo bơm ' +
        'thuốc vào nách lá, mỗi cây tốn gần bốn chục ngàn, vài tháng sau sâu quay lại như cũ.',
    },
    figures: [
      { name: { vi: 'Diện tích bị sâu' }, baseline: 214, target: 40, unit: 'ha' },
      { name: { vi: 'Sản lượng so với năm chưa bị' }, baseline: 55, target: 90, unit: '%' },
    ],
    constraints: {
      vi:
        'Không dùng thuốc hóa học. Phải làm đồng loạt theo ấp, có tổ tại chỗ đứng ra làm lâu dài, chi phí dưới ' +
        '4 triệu đồng một hecta mỗi năm.',
    },
    fields: ['401'],
    trlMin: 6,
    trlMax: 9,
    modes: ['technical-service', 'training'],
    budget: { min: 200_000_000, max: 600_000_000 },
    monthsToDeadline: 5,
    province: '86',
    expects: {
      vi: 'Nói rõ bao lâu thì giảm, cần bao nhiêu người, vật tư lấy ở đâu, sau khi rút thì vườn có tự giữ được không.',
    },
    anonymous: false,
    answeredBy: ['crops-t09'],
  },
  {
    key: 'crops-n05',
    organisation: 'crops-coop',
    title: {
      vi: 'Nhãn năm sai quả năm tịt, cả đồi ra lộc mà chẳng thấy bông',
      en: 'Longan hills bear one year and sit idle the next',
    },
    problem: {
      vi:
        'Bà con có gần ba trăm héc ta nhãn trên đồi. Năm nào rét đậm thì sai trĩu cành, bán không kịp, giá rẻ ' +
        'như cho; sang năm trời ấm là cả đồi xanh rì toàn lộc non, chẳng có bông, đi vay tiền mua phân. Bây giờ ' +
        'mùa đông ngày càng ấm nên năm tịt nhiều hơn năm được. Có nhà khoanh vỏ, chặt rễ, đốt gốc hun khói; có ' +
        'nhà nghe mách đổ cả bao thuốc kích xuống gốc, bông ra thật nhưng hai năm sau cây vàng rồi khô ngọn. ' +
        'Chúng tôi muốn năm nào cũng có quả, chia ra nhiều đợt bán.',
      en:
        'Members hold nearly three hundred hectares of longan on the hills. After a hard winter branches break ' +
        'with fruit and prices collapse; after a warm one the hills are green with new shoots, without a single ' +
        'panicle, and families borrow for fertiliser. Winters keep getting warmer. Some ring the bark, cut ' +
        'roots or smoke the trunks; others pour whole bags of stimulant at the foot, which does bring bloom, ' +
        'but two years later the trees yellow and die back. We want a crop every year, spread over several ' +
        'sales.',
    },
    currentProcess: {
      vi:
        'Hái xong tỉa qua loa, bón phân chuồng với NPK, tháng mười một khoanh vỏ những cây khỏe rồi chờ trời ' +
        'rét. Nhà nào tự mua thuốc thì đổ gốc một lần, không cân đong.',
      en:
        'After harvest trees are lightly pruned and manured, strong ones are ring-barked in November, then ' +
        'everyone waits for the cold. Some buy a stimulant and pour it once, unmeasured.',
    },
    figures: [
      {
        name: { vi: 'Cây có quả trong năm trời ấm', en: 'Trees bearing in a warm year' },
        baseline: 35,
        target: 85,
        unit: '%',
      },
      {
        name: { vi: 'Sản lượng bình quân hằng năm', en: 'Mean yearly yield' },
        baseline: 4.2,
        target: 8,
        unit: 'tấn/ha',
      },
    ],
    constraints: {
      vi:
        'Cây không được suy, quả không dính thuốc vì đang xin mã xuất khẩu. Đồi dốc, nước tưới chỉ có bồn chứa, ' +
        'tiền thuốc dưới 12 triệu đồng một héc ta.',
      en:
        'Trees must not weaken and fruit must carry no residue, since an export code is being sought. Steep ' +
        'slopes, tank water only, at most VND 12 million per hectare.',
    },
    fields: ['401'],
    trlMin: 6,
    trlMax: 9,
    modes: ['technical-service', 'training', 'non-exclusive-licence'],
    budget: { min: 200_000_000, max: 700_000_000 },
    monthsToDeadline: 7,
    province: '14',
    expects: {
      vi: 'Làm mẫu cùng bà con trên ba héc ta, nhìn tận mắt một vụ rồi mới ký rộng; để lại lịch làm từng tháng ' + 'dán ở nhà văn hóa bản.',
      en:
        'Work three hectares with the farmers through one season before a wider contract; leave a ' +
        'month-by-month calendar for the village hall.',
    },
    anonymous: false,
    answeredBy: ['crops-t08'],
  },
  {
    key: 'crops-n06',
    organisation: 'crops-coop',
    title: { vi: 'Cần dụng cụ đo nhanh độ ẩm và hạt mốc ngay khi cân mua cà phê nhân' },
    problem: {
      vi:
        'Mỗi mùa hợp tác xã mua của mấy trăm hộ. Cà phê nhân đem đến độ ẩm mỗi nhà một khác, hạt ngoài khô mà ' +
        'trong còn ướt, có bao trộn hạt mốc ở giữa. Máy đo cầm tay kiểu kẹp hai que sai lệch hai ba phần trăm, ' +
        'cãi nhau suốt ngày với bà con. Gửi mẫu đi phòng thử thì ba hôm mới có kết quả, tiền đã trả rồi. Cần ' +
        'cảm biến cắm vào bao hoặc phễu cân, một phút biết ẩm thật trong hạt và có nấm sinh độc tố ochratoxin ' +
        'hay không.',
    },
    currentProcess: {
      vi:
        'Thọc xiên lấy mẫu ba chỗ, cắn thử hạt, đo bằng máy cầm tay đời cũ rồi nhìn mắt đoán tỷ lệ hạt đen mốc. ' +
        'Trừ cân theo thỏa thuận, mua nhầm thì phải phơi sấy lại cả lô.',
    },
    figures: [
      { name: { vi: 'Sai số độ ẩm' }, baseline: 2.5, target: 0.5, unit: '%' },
      { name: { vi: 'Thời gian kiểm mỗi bao' }, baseline: 4, target: 1, unit: 'phút' },
    ],
    constraints: {
      vi: 'Chạy pin, chịu bụi, giá mỗi bộ dưới 60 triệu đồng. Không phá mẫu, không dùng hóa chất vì làm ngay tại ' + 'điểm cân.',
    },
    fields: ['202', '401'],
    trlMin: 6,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service'],
    budget: { min: 100_000_000, max: 400_000_000 },
    monthsToDeadline: 10,
    province: '14',
    expects: { vi: 'Thiết bị mẫu cho mượn một tuần trong vụ, bảng đối chiếu với phương pháp sấy chuẩn.' },
    anonymous: false,
    answeredBy: [],
  },
  {
    key: 'crops-n07',
    organisation: 'crops-fruit',
    title: { vi: 'Cam sành vàng lá gân xanh hàng loạt, muốn cứu cây đang cho trái' },
    problem: {
      vi:
        'Vùng cam sành của bà con mới trồng năm thứ tư đã vàng lá, trái nhỏ lệch, cắt ra vị nhạt. Phòng xét ' +
        'nghiệm trả lời là vi khuẩn gân xanh do rầy chổng cánh truyền, không phải nấm thối rễ, nên đổ chế phẩm ' +
        'nấm đối kháng, phun thuốc gốc đồng hay bón vùng rễ đều không ăn thua. Cán bộ khuyên nhổ bỏ, nhưng nhà ' +
        'vườn nợ ngân hàng, không ai chịu chặt. Chúng tôi tìm cách diệt hoặc kìm được vi khuẩn bên trong thân ' +
        'cây để vườn còn thu thêm bốn, năm năm.',
    },
    currentProcess: {
      vi:
        'Phun thuốc trừ rầy mười ngày một lần, bón thêm phân lá, kẽm và mangan cho xanh lá lại. Có hộ tiêm ' +
        'kháng sinh vào thân nhưng bị nhắc nhở vì sợ dư lượng trong trái.',
    },
    figures: [
      { name: { vi: 'Cây có triệu chứng sau hai năm' }, baseline: 64, target: 20, unit: '%' },
      { name: { vi: 'Năng suất vườn bệnh' }, baseline: 11, target: 25, unit: 'tấn/ha' },
    ],
    constraints: { vi: 'Không để lại kháng sinh trong trái, không biến đổi gen, thợ vườn tự làm được.' },
    fields: ['401', '406'],
    trlMin: 5,
    trlMax: 9,
    modes: ['technical-service', 'joint-development', 'non-exclusive-licence'],
    budget: { min: 300_000_000, max: 1_500_000_000 },
    monthsToDeadline: 12,
    province: '86',
    expects: {
      vi: 'Số liệu đo lượng vi khuẩn trong lá trước và sau khi trị, vườn đối chứng, thời gian cây giữ được sức.',
    },
    anonymous: true,
    answeredBy: [],
  },
]
