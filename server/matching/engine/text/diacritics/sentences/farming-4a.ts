export default `
đất vườn em dẽ cứng lại như nền nhà, cuốc xuống chỉ sứt một miếng bằng bàn tay.
trước kia bới một xẻng là thấy cả chục con trùn, bây giờ tìm mỏi mắt không ra con nào.
bón vôi cho đất chua thì nên rải trước mưa, đừng trộn chung với phân đạm kẻo bay hết.
xin hỏi muốn biết đất nhà mình thiếu chất gì thì gửi mẫu đi đâu, giá bao nhiêu một mẫu?
lấy đất theo đường chéo năm điểm, sâu hai mươi phân, trộn đều rồi bỏ vào túi sạch chừng nửa ký.
kết quả phân tích cho thấy độ chua quá cao, lân bị sắt nhôm giữ chặt, cây không hút được.
cán bộ nông hoá đọc bảng số liệu một hồi rồi nói đất này mặn chứ đâu có phèn.
muốn rửa mặn thì phải có nước ngọt, mà nước ngọt mùa này quý hơn vàng.
thạch cao đẩy natri ra khỏi keo đất, sau đó mới tưới nhiều để muối trôi xuống mương tiêu.
lớp đất mặt bị xe ủi cào đi, còn trơ sỏi với sét trắng, trồng cây gì cũng còi cọc.
đồi trọc sau mấy trận mưa rào xẻ thành rãnh sâu lút đầu gối, phù sa trôi hết xuống hồ.
tôi đào phẫu diện một mét hai, tầng trên nâu sẫm, dưới loang lổ đỏ vàng có kết von.
độ dẫn điện của đất bão hoà vượt bốn mili-siemens thì nhiều loại rau đã giảm năng suất.
cụ già vốc nắm đất lên ngửi, bảo mùi ngai ngái thế này là còn khoẻ.
phân chuồng chưa hoai bón vào gốc, nóng quá, cây héo queo sau hai ngày.
nhà bên ủ phân gà hôi nồng nặc, ruồi nhặng bay sang bám đầy mâm cơm.
đống ủ phải giữ ẩm như vắt miếng giẻ, bóp mạnh mới rịn ra vài giọt.
nhiệt trong đống lên sáu mươi độ liên tục mấy ngày thì hạt cỏ và trứng giun mới chết.
đảo trộn bằng máy xúc lật, ống thổi khí đặt bên dưới, khoảng bốn mươi lăm ngày là chín.
tỷ lệ các-bon trên nitơ lúc đầu nên chừng ba mươi, ít quá thì bốc mùi khai.
phân ủ xong sàng qua lưới tám li, cục to cho quay lại từ đầu.
mua phân hữu cơ về mở bao thấy lẫn mảnh ni lông, thuỷ tinh vỡ, giận quá chở trả.
phân giả trộn đất sét đỏ, thả vào nước đục ngầu, lắng một lớp bùn dưới đáy ly.
đại lý cấp hai bảo tôi cũng là nạn nhân, hàng lấy của người ta, tem nhãn đầy đủ.
chi cục quản lý thị trường niêm phong bốn mươi tấn NPK hàm lượng không đạt bảy mươi phần trăm.
u-rê để hở miệng bao hút ẩm chảy nước, hôm sau đóng thành tảng, phải lấy vồ đập.
phân hạt bọc polyme tan chậm, rải một lần đầu vụ là đủ chất cho cả đời cây lúa.
lưu huỳnh nóng chảy phun lên hạt quay trong trống, tạo lớp vỏ vàng dày vài phần trăm.
kali đỏ hay kali trắng thì tốt hơn cho cây thuốc lá hả chú kỹ sư?
cây mẫn cảm với clo thì xài loại sulfat, đắt hơn nhưng khỏi cháy lá.
chị Lành đong phân bằng lon sữa bò, mỗi gốc một lon, chẳng bao giờ cân.
rải tay chỗ nhiều chỗ ít, lúa lên loang lổ, đám xanh đen đám vàng khè.
tối qua mưa như trút, ba bao phân vừa vãi coi như đổ sông đổ bể.
giá phân tăng gấp đôi mà giá lúa đứng yên, càng làm càng lỗ.
nhà tôi nợ tiền vật tư của cửa hàng chú Phát hai vụ liền chưa thanh toán nổi.
phân bón lá pha quá liều, sáng hôm sau mép lá khô giòn như giấy nướng.
thiếu bo thì ngọn chết, trái nứt, ruột thâm; thiếu kẽm thì lá nhỏ xíu mọc chụm lại.
lá non vàng mà gân còn xanh là thiếu sắt, còn lá già vàng trước thì thiếu magiê.
dịch cá ủ với mật rỉ và men vi sinh, sáu tháng ra nước nâu sánh, hôi nhưng cây khoái.
ủ đạm cá quên mở nắp xả hơi, thùng nổ bụp giữa đêm, nước văng khắp sân.
rong biển ép lấy dịch có chứa chất kích thích ra rễ, phun lúc cây bị sốc thì hồi nhanh.
axit humic tan trong kiềm, kết tủa trong axit, nên pha với phân chua là đóng cặn đen.
vi khuẩn nốt sần sống ở rễ đậu, lấy nitơ ngoài không khí biến thành đạm.
nhổ cây đậu lên thấy nốt hồng hồng bên trong là còn hoạt động, xanh xám là hết.
nấm rễ cộng sinh giúp cây hút lân xa hơn, đổi lại cây nuôi nó bằng đường.
trùn quế ăn phân bò tươi, ngày nào cũng phải xốc nhẹ và tưới cho mát luống.
thuốc giun lỡ dính trong phân bò, trùn bò ra ngoài chết sạch một đêm.
phân trùn màu đen, tơi, không mùi, cầm mát tay, gieo hạt rất dễ lên.
cây phân xanh như điền thanh, muồng lá tròn gieo đầu mưa, ra hoa thì cắt vùi.
tụi em cần máy trộn phân một màu, công suất năm tấn một giờ, loại cánh trục nằm.
hạt phân ra khỏi chảo vo viên ướt nhẹp, vào sấy thùng quay dính bết thành vòng.
bụi phân bay trong xưởng làm mái tôn mục nhanh, bu lông rỉ xơ xác chỉ sau một mùa mưa.
công nhân đóng bao chảy máu cam vì hít bụi amoni, sếp hứa lắp túi lọc mà chưa thấy.
dây chuyền tạo hạt hơi nước tốn than, chuyển sang ép đùn thì hạt không tròn đẹp bằng.
chất chống đóng cục là dầu khoáng pha amin, phun sương lên hạt trước khi vào phễu.
đóng bao hai mươi lăm ký mà cân lại hụt ba lạng, khách quay clip đăng lên mạng.
công bố hợp quy xong còn phải khảo nghiệm, tính ra gần hai năm mới được bán.
giấy phép lưu hành hết hiệu lực từ tháng trước, tồn kho mấy trăm tấn tính sao đây?
sâu keo mùa thu ăn nõn bắp như ai xé vải, phân nó vón như mạt cưa ướt.
ban ngày nó chui xuống nách lá, chiều mát mới bò ra, phun giờ trưa vô ích.
bắp biến đổi gen kháng sâu trồng cạnh bắp thường thì phải chừa vùng trú ẩn.
virus NPV làm sâu treo ngược mình, da bở, chảy nước đục hôi tanh.
nghiền sâu chết lọc qua vải, pha lại phun tiếp, bà con gọi là lấy sâu trị sâu.
nấm xanh, nấm trắng mọc kín xác rầy như rắc bột, gặp ẩm là lây cho con khác.
Bt phun xong sâu ngưng ăn ngay nhưng hai ba hôm mới chết, người ta tưởng thuốc dỏm.
thuốc này mùi hắc, phun xong nhức đầu, tối nằm trằn trọc không ngủ được.
chồng tôi đi xịt mướn cả mùa, tay chân nổi mẩn, đi khám men gan tăng cao.
bình đeo vai rò nước xuống lưng, áo ướt đẫm thuốc mà vẫn ráng phun cho xong.
vỏ chai thuốc vứt lăn lóc bờ mương, trẻ con nhặt về chơi đồ hàng.
bể thu gom bao gói đầy ngập từ Tết, không có xe nào tới chở đi tiêu huỷ.
muốn đốt loại rác ấy phải lò trên một nghìn độ, chứ đốt ngoài ruộng là ra khói độc.
chị bán thuốc hỏi cây gì, bị sao, rồi bốc liền năm chai, pha chung một bình.
trộn thuốc gốc đồng với thuốc có tính axit nó vón như sữa chua, nghẹt cứng béc.
thử trước trong chai nhỏ, lắc đều để nửa tiếng, thấy lợn cợn thì đừng phối.
nước pha giếng khoan cứng quá làm thuốc cỏ giảm hiệu lực, phải thêm amoni sulfat.
chất bám dính giúp giọt thuốc trải mỏng trên lá môn, lá sen vốn không thấm nước.
nhũ dầu đổ vào nước phải trắng như sữa, nếu tách lớp váng vàng là thuốc hư.
dạng hạt phân tán trong nước ít bụi, rót ra không bay vào mặt như bột thấm nước.
vi nang bao hoạt chất, thành nang vỡ từ từ, kéo dài hiệu lực tới ba tuần.
paraquat cấm rồi mà vẫn có người lén bán, chai không nhãn, cháy cỏ tức thì.
nhà có người uống nhầm, chở lên tuyến trên lọc máu mấy hôm không qua khỏi.
glyphosate hết được phép, chủ rẫy quay lại phát cỏ bằng máy đeo vai.
dây cước văng đá trúng ống chân sưng vù, từ đó ai phát cỏ cũng mang ủng cứng.
phủ bạt địa kỹ thuật đen hai mép luống, cỏ không ngoi lên, mưa vẫn thấm xuống.
màng phủ mặt bạc xua bọ trĩ, nhưng hết vụ gỡ ra rách nát, gom không xuể.
mảnh ni lông lẫn trong đất cày lên phất phơ trắng cả cánh đồng hành.
màng tự huỷ làm từ tinh bột sắn và PBAT, ba tháng mủn, khỏi thu gom.
vừa trải được hai tuần gặp nắng gắt đã rách toạc, cỏ mọc xuyên, bà con chê.
cỏ cú củ nằm sâu, nhổ hôm trước hôm sau lại chọc thủng bạt mà lên.
cây mai dương gai góc lấn kín bãi sông, trâu không chui vào được.
lục bình vớt bằng máy băm trên sà lan, nước ráo còn một phần mười.
chuột phá thì đánh đồng loạt mới ăn thua, nhà đánh nhà không thì nó chạy vòng quanh.
giăng điện bẫy chuột là phạm pháp, năm ngoái chết mất ông Ba Tèo đi thăm ruộng đêm.
dựng chòi cho cú lợn làm tổ, mỗi đôi một mùa bắt cả ngàn con chuột.
châu chấu tre bay từng đàn rào rào như mưa đá, sà xuống nương ngô trơ lõi.
huyện huy động máy phun khói, đi lúc năm giờ sáng khi chúng còn ướt cánh.
mối ăn gốc mía, ăn cả cọc tiêu, đào lên thấy con chúa to bằng ngón tay.
hộp nhử đặt gỗ thông, chờ mối vào đông rồi phun bột cho nó mang về tổ.
ốc sên khổng lồ châu Phi bò lổm ngổm sau mưa, gặm trụi luống cải non.
vỏ trứng nghiền, vôi bột rải quanh gốc, đêm lại đi soi đèn bắt từng xô.
rệp muội bu đầy ngọn cải, kiến nuôi nó như nuôi bò sữa, có kiến là có rệp.
xà phòng kali với dầu neem pha loãng phun hai lần cách nhau bốn ngày là bớt.
tỏi, ớt, gừng giã ngâm rượu nửa tháng lọc lấy nước, cay xè mắt người phun.
nhà khoa học chiết azadirachtin từ nhân hạt xoan Ấn, ổn định bằng chất chống tia cực tím.
chế phẩm sinh học mua đắt mà giữ không đúng cách, vi khuẩn chết từ trong kho.
bao bì ghi mười mũ tám bào tử một gam, đếm thử trên đĩa thạch chỉ còn mười mũ năm.
lên men xốp trên cơm gạo tấm, khay inox, phòng hai mươi bảy độ, bảy ngày phủ nấm xanh rì.
mẻ nào nhiễm nấm đen, mùi chua thì loại bỏ cả khay, rửa phòng bằng formol.
tách bào tử bằng sàng rung và xoáy khí, độ ẩm bột phải dưới tám phần trăm.
bọ trĩ kháng thuốc rồi anh ơi, xịt ba loại luân phiên mà nó vẫn nhởn nhơ.
luân phiên phải khác nhóm cơ chế, chứ đổi tên thương mại mà cùng hoạt chất thì vô nghĩa.
nhện bắt mồi đóng trong chai cám, rắc lên lá dưa leo, nó lùng ăn nhện đỏ.
thả xong ba ngày đừng phun gì hết, mà chủ vườn sốt ruột lại lén xịt.
bẫy dính vàng treo ngang ngọn, đếm số con mỗi tuần để quyết định ngưỡng trừ.
máy đếm côn trùng chụp ảnh tấm dính, gửi về trạm, tự vẽ đồ thị mật số.
ảnh mờ do sương bám ống kính, nó đếm nhầm bụi thành bọ phấn.
dự báo bệnh sương mai dựa trên số giờ ướt lá và nhiệt độ ban đêm.
cà chua sáng ra lá như luộc, viền mốc trắng, vài hôm cả ruộng cháy xám.
bệnh lở cổ, chết ẻo, héo rũ, ba cái tên mà bà con hay gọi lẫn lộn.
thối nhũn bắp cải chảy nước mùi như hầm cầu, đụng vào nhầy nhầy phát ớn.
vi khuẩn đối kháng Bacillus phun rễ trước trồng, nó giành chỗ của mầm bệnh.
xử lý đất bằng hơi nóng, phủ bạt kín phơi nắng bốn tuần giữa mùa khô.
nhà nào dư tiền thì xông, còn không thì trồng cúc vạn thọ một vụ cho bớt tuyến trùng.
thuỷ lợi phí được miễn nhưng mình vẫn trả tiền bơm tát cho tổ đường nước.
kênh cấp hai rò rỉ qua khe lún, nước chưa tới cuối kênh đã cạn một nửa.
tấm bê tông lát mái trương phồng, bong ra, chuột đào hàm ếch bên dưới.
trải màng chống thấm, hàn mép bằng máy nêm nóng, thử bằng bơm khí vào rãnh đôi.
hồ chứa trên núi bồi lắng, dung tích hữu ích chỉ còn phân nửa so với thiết kế.
mực nước chết cao trình bao nhiêu, còn xả được mấy ngày nữa hả anh thuỷ văn?
ban quản lý gửi công văn đề nghị điều tiết ba đợt từ mồng mười đến cuối tháng Hai.
cửa cống kẹt rác, mấy anh lặn xuống kéo cành cây, môi tím ngắt vì lạnh.
van phai gỗ mục, nước phun thành tia, vá tạm bằng bao tải và đất sét dẻo.
máy bơm dầu rung bần bật, chân đế lỏng ốc, ống hút nhảy chồm chồm.
bơm hụt nước tại rọ hút hở, phải mồi mãi mới nghe nó gằn lên.
cánh bơm bị cát mài mòn khuyết, cột áp tụt, nước lên yếu xìu.
vòng bi hú ré, phốt chảy, mỡ văng ra ngoài tấm chắn.
bơm chìm giếng khoan cháy cuộn dây vì chạy khô, kéo lên tám mươi mét ống mệt bở hơi tai.
gắn phao điện với rơ-le chống cạn thì đâu đến nỗi mất mười hai triệu.
giếng đào thêm ba mét nữa gặp đá bàn, nổ mìn không được phép.
nước giếng bơm lên trong veo, để một lát chuyển vàng, váng sắt nổi lềnh bềnh.
giàn mưa phun tung cho sắt ôxy hoá rồi lọc qua cát thạch anh và than.
bơm năng lượng mặt trời chạy êm ru, trưa nước phun mạnh, mây che là xìu.
biến tần bắt điểm công suất cực đại, thay đổi vòng quay theo nắng.
tấm pin bụi bám trắng, ba tháng lau một bữa, sản lượng hụt gần một phần năm.
trộm cắt mất đoạn cáp đồng, cả cụm tưới năm hộ nằm im.
đường ống chính phi chín mươi, nhánh hai mốt, độ dốc thay đổi thì đặt van giảm áp.
chỗ thấp béc phun mù trời, chỗ cao nhỏ từng giọt, tưới kiểu này cây sao đều.
dùng đầu bù áp thì lưu lượng mỗi lỗ gần như bằng nhau dù dốc ba chục mét.
dây nhỏ giọt chôn ngầm bị rễ chui vào, gián đất gặm lủng khắp nơi.
lọc đĩa nghẹt rong, đồng hồ trước sau chênh nhau hơn nửa ký là phải súc.
`
